package org.mailleur.workbench.internal.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.mailleur.look.Palette;
import org.mailleur.workbench.internal.edit.Growing;
import org.mailleur.workbench.internal.edit.KindMenu;
import org.mailleur.workbench.internal.form.FormEditor;
import org.mailleur.workbench.internal.look.Appearance;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.WholeText;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.Severity;
import org.mailleur.workbench.internal.missing.FindingPlace;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerFilter;
import org.mailleur.workbench.internal.tree.ExplorerNode;
import org.mailleur.workbench.internal.tree.ExplorerTree;

/** The lines of a space, with a field that keeps those which have what is typed in it. */
final class ExplorerPanel extends Composite {

    /** Beyond this many lines, the ways to those that were found stay closed: unfolding them would help nobody. */
    private static final int MOST_UNFOLDED = 100;

    /** As many lines as a laptop's screen has: these are unfolded at once, the others as soon as the window has answered who waits. */
    private static final int SEEN = 30;

    /** Typing goes on within this time, in milliseconds. */
    private static final int PAUSE = 15;

    private final Text field;
    private final Label found;
    private final TreeViewer viewer;
    private final Runnable filterLater = this::filterNow;
    private ExplorerTree tree;
    private SpaceState.Opened shown;
    private Set<EObject> wrong = Set.of();
    private Optional<EObject> waiting = Optional.empty();
    private ExplorerFilter filter;

    ExplorerPanel(Composite parent) {
        super(parent, SWT.NONE);
        Look.PANEL.on(this);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(this);
        field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Words.FILTER_HINT.text());
        ScreenReader.name(field, Words.FILTER_NAME.text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        found = Look.ASIDE.on(new Label(this, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(found);
        viewer = new TreeViewer(this, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new SameLine());
        viewer.setContentProvider(new ExplorerContent(() -> filter));
        ScreenReader.name(viewer.getTree(), Words.TREE_NAME.text());
        // It takes what is left: what all its lines would like to have is measured for nothing, and for long.
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(viewer.getTree());
        Color faint = Appearance.colour(Palette.SECONDARY);
        ExplorerLabels labels = new ExplorerLabels(new Pictures(this), boldFont(), faint, () -> filter, file -> shown != null && shown.editing().isDirty(file),
                object -> wrong.contains(object));
        viewer.setLabelProvider(labels);
        LinePainter.addTo(viewer.getTree(), labels, faint);
        WholeText.of(viewer.getTree());
        field.addModifyListener(event -> getDisplay().timerExec(PAUSE, filterLater));
        field.addListener(SWT.DefaultSelection, event -> goToFirstFound());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTree().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        });
    }

    private Font boldFont() {
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        return fonts.create(FontDescriptor.createFrom(viewer.getTree().getFont()).setStyle(SWT.BOLD));
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows a space; the same space after a change keeps what is typed, unfolded and chosen. */
    void show(SpaceState.Opened opened) {
        boolean same = shown != null && shown.isSameAs(opened);
        shown = opened;
        if (same) {
            refresh(opened.tree());
        } else {
            begin(opened.tree());
        }
    }

    private void refresh(ExplorerTree newTree) {
        tree = newTree;
        filter = new ExplorerFilter(tree, field.getText());
        // Lines that stand for the same stay where they are, unfolded and chosen.
        viewer.refresh();
        tellHowMany();
        waiting.ifPresent(object -> tree.node(object).ifPresent(node -> {
            waiting = Optional.empty();
            reveal(node);
        }));
    }

    /** Adds a new object and opens its form. */
    void add(IWorkbenchPage page, EObject holder, EReference reference, EClass type) {
        KindMenu.make(viewer.getTree(), type, child -> add(page, holder, reference, child));
    }

    void add(IWorkbenchPage page, EObject holder, EReference reference, EObject child) {
        if (Growing.add(shown().editing(), holder, reference, child)) {
            revealLater(child);
            FormEditor.open(page, shown().editing(), child);
        }
    }

    /** Goes to an object's line, as soon as there is one. */
    void revealLater(EObject object) {
        waiting = Optional.of(object);
    }

    /** Marks the lines of elements with which something is wrong, and of all that hold them. */
    void mark(List<Finding> findings) {
        Set<EObject> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        if (shown != null) {
            findings.stream().filter(finding -> finding.severity() == Severity.ERROR).map(finding -> FindingPlace.element(shown.editing(), finding))
                    .flatMap(Optional::stream).forEach(element -> {
                        for (EObject each = element; each != null; each = each.eContainer()) {
                            marked.add(each);
                        }
                    });
        }
        if (!marked.equals(wrong)) {
            wrong = marked;
            viewer.refresh(true);
        }
    }

    SpaceState.Opened shown() {
        return shown;
    }

    private void begin(ExplorerTree newTree) {
        tree = newTree;
        field.setText("");
        getDisplay().timerExec(-1, filterLater);
        filter = new ExplorerFilter(tree, "");
        // What was chosen in another space is not chosen in this one, not even a heading of the same name.
        viewer.setSelection(StructuredSelection.EMPTY);
        viewer.setInput(filter);
        tellHowMany();
        // Whoever answers a question in another window by then is not torn away from it.
        if (getDisplay().getActiveShell() == null || getDisplay().getActiveShell() == getShell()) {
            viewer.getTree().setFocus();
        }
        // The headings first, then the files, then where to begin: each for itself, so that keys and clicks find their turn between.
        later(newTree, () -> {
            unfold();
            later(newTree, () -> {
                if (viewer.getStructuredSelection().isEmpty()) {
                    tree.first().ifPresent(this::reveal);
                }
            });
        });
    }

    private void later(ExplorerTree begun, Runnable step) {
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && tree == begun) {
                step.run();
            }
        });
    }

    void focusFilter() {
        field.setFocus();
        field.selectAll();
    }

    /** Goes to a line; words that hide it are taken out of the field. */
    void reveal(ExplorerNode node) {
        if (!filter.shows(node)) {
            field.setText("");
            getDisplay().timerExec(-1, filterLater);
            filterNow();
        }
        viewer.setSelection(new TreeSelection(path(node)), true);
        if (node.file().isPresent() || node.kind() == ExplorerNode.Kind.GROUP) {
            viewer.setExpandedState(node, true);
        }
    }

    private static TreePath path(ExplorerNode node) {
        List<ExplorerNode> way = new ArrayList<>();
        for (Optional<ExplorerNode> each = Optional.of(node); each.isPresent(); each = each.get().parent()) {
            way.add(each.get());
        }
        Collections.reverse(way);
        return new TreePath(way.toArray());
    }

    private void filterNow() {
        if (isDisposed() || tree == null) {
            return;
        }
        filter = new ExplorerFilter(tree, field.getText());
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(filter);
            unfold();
        } finally {
            viewer.getTree().setRedraw(true);
        }
        tellHowMany();
    }

    private void unfold() {
        if (filter.showsEverything()) {
            Deque<ExplorerNode> ways = new ArrayDeque<>(filter.shownHeadings());
            // What is empty shows what can be put into it.
            filter.shownHeadings().forEach(heading -> heading.children().stream().filter(file -> file.children().isEmpty()).forEach(ways::add));
            unfold(filter, ways, Integer.MAX_VALUE);
        } else {
            Set<ExplorerNode> ways = new LinkedHashSet<>();
            filter.matches().stream().limit(MOST_UNFOLDED).forEach(node -> node.parent().ifPresent(ways::add));
            unfold(filter, new ArrayDeque<>(ways), MOST_UNFOLDED);
        }
    }

    /** Unfolds lines, and goes on later when a screen is full, unless something else is looked for by then. */
    private void unfold(ExplorerFilter shown, Deque<ExplorerNode> ways, int most) {
        int left = most;
        while (!ways.isEmpty() && most - left < SEEN) {
            int lines = shown.shownBelow(ways.getFirst()).size();
            if (lines <= left) {
                viewer.expandToLevel(ways.getFirst(), 1);
                left -= lines;
            }
            ways.removeFirst();
        }
        if (!ways.isEmpty()) {
            int rest = left;
            getDisplay().asyncExec(() -> {
                if (!isDisposed() && filter == shown) {
                    unfold(shown, ways, rest);
                }
            });
        }
    }

    private void tellHowMany() {
        int count = filter.matches().size();
        String text = switch (count) {
            case 0 -> Words.FOUND_NONE.text();
            case 1 -> Words.FOUND_ONE.text();
            default -> Words.FOUND_MANY.with(count);
        };
        found.setText(filter.showsEverything() ? "" : text);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) found.getLayoutData()).exclude(filter.showsEverything()).applyTo(found);
        found.setVisible(!filter.showsEverything());
        layout();
    }

    private void goToFirstFound() {
        getDisplay().timerExec(-1, filterLater);
        filterNow();
        if (!filter.matches().isEmpty()) {
            viewer.setSelection(new StructuredSelection(filter.matches().getFirst()), true);
            viewer.getTree().setFocus();
        }
    }
}
