package org.mailleur.workbench.internal.missing;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.validation.Finding;
import org.mailleur.workbench.internal.form.FormEditor;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.look.WholeText;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** What remains to be filled in or put right, by what it is about; each line leads to its element, and some are mended at a click. */
public final class MissingView extends ViewPart {

    /** The view's identifier. */
    public static final String ID = "org.mailleur.workbench.missing";

    private final Consumer<List<Finding>> listener = this::show;
    private final MissingContent content = new MissingContent();
    private TreeViewer viewer;
    private Label summary;
    private Button mend;

    @Override
    public void createPartControl(Composite parent) {
        Composite panel = Look.PANEL.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(8, 6).numColumns(2).spacing(8, 6).applyTo(panel);
        summary = Look.ASIDE.on(new Label(panel, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        mend = SmallButton.on(panel, Words.MEND.text(), this::mend);
        mend.setVisible(false);
        GridDataFactory.swtDefaults().applyTo(mend);
        viewer = new TreeViewer(panel, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(viewer.getTree());
        ScreenReader.name(viewer.getTree(), Words.MISSING_TITLE.text());
        WholeText.of(viewer.getTree());
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new MissingLabels(new Pictures(panel))));
        viewer.addSelectionChangedListener(event -> offer());
        viewer.addOpenListener(event -> open());
        viewer.getTree().addListener(SWT.MouseUp, this::takeUp);
        Checks checks = getSite().getService(Checks.class);
        checks.addListener(listener);
        panel.addDisposeListener(event -> checks.removeListener(listener));
        show(checks.findings());
    }

    private EditingSession editing() {
        return getSite().getService(SpaceSession.class).state() instanceof SpaceState.Opened opened ? opened.editing() : null;
    }

    private void show(List<Finding> findings) {
        EditingSession editing = editing();
        List<MissingGroup> groups = editing == null ? List.of() : MissingGroup.of(editing, findings);
        boolean first = viewer.getInput() == null || ((List<?>) viewer.getInput()).isEmpty();
        Object[] unfolded = viewer.getExpandedElements();
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(groups);
            viewer.setExpandedElements(first ? groups.stream().limit(1).toArray() : unfolded);
        } finally {
            viewer.getTree().setRedraw(true);
        }
        summary.setText(findings.isEmpty() ? Words.MISSING_NOTHING.text() : Words.MISSING_SUMMARY.with(findings.size()));
        offer();
    }

    private MissingLine selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof MissingLine line ? line : null;
    }

    private void offer() {
        MissingLine line = selected();
        boolean mendable = line != null && line.finding().fix().isPresent();
        // A button that does nothing is none.
        mend.setVisible(mendable);
        mend.setText(mendable ? line.finding().fix().get().label().replace("&", "&&") : Words.MEND.text());
        // It is as wide as what it says.
        mend.getParent().layout();
    }

    private void mend() {
        MissingLine line = selected();
        EditingSession editing = editing();
        if (line != null && editing != null && line.finding().fix().isPresent()) {
            editing.endTyping();
            editing.execute(line.finding().fix().get().command());
        }
    }

    /** One click is enough for what goes on. */
    private void takeUp(Event event) {
        TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && item.getData() instanceof MissingRest rest) {
            more(rest);
        }
    }

    private void more(MissingRest rest) {
        content.more(rest.group());
        viewer.refresh(rest.group());
    }

    private void open() {
        MissingLine line = selected();
        if (viewer.getStructuredSelection().getFirstElement() instanceof MissingRest rest) {
            more(rest);
        } else if (line == null) {
            Object group = viewer.getStructuredSelection().getFirstElement();
            viewer.setExpandedState(group, !viewer.getExpandedState(group));
        } else if (line.element() != null) {
            EObject element = line.element();
            FormEditor.open(getSite().getPage(), editing(), element, FindingPlace.field(element, line.finding()).orElse(null));
        }
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }
}
