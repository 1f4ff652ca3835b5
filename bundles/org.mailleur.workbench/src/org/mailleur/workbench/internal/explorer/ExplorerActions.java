package org.mailleur.workbench.internal.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPartSite;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.model.base.NamedElement;
import org.mailleur.workbench.internal.creation.CreationDesk;
import org.mailleur.workbench.internal.edit.FileDesk;
import org.mailleur.workbench.internal.edit.Growing;
import org.mailleur.workbench.internal.edit.HistoryDialog;
import org.mailleur.workbench.internal.edit.KindMenu;
import org.mailleur.workbench.internal.edit.Kinds;
import org.mailleur.workbench.internal.edit.Moving;
import org.mailleur.workbench.internal.edit.Removing;
import org.mailleur.workbench.internal.form.FormEditor;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** What can be done in the explorer: open, add, rename in place, delete; by the menu and by keys. */
final class ExplorerActions {

    private static final Map<FileKind, Words> BEGIN = Map.of(FileKind.TERRITORY, Words.BEGIN_TERRITORY, FileKind.EVALUATION, Words.BEGIN_EVALUATION,
            FileKind.FRAMEWORK, Words.BEGIN_FRAMEWORK, FileKind.SCALE, Words.BEGIN_SCALE, FileKind.DIRECTORY, Words.BEGIN_DIRECTORY);

    private final ExplorerPanel panel;
    private final TreeViewer viewer;
    private final IWorkbenchPartSite site;
    private final RenameInPlace rename;
    private final CreationDesk creation;
    private List<EObject> copied = List.of();
    private long begun;

    private ExplorerActions(ExplorerPanel panel, IWorkbenchPartSite site) {
        this.panel = panel;
        this.viewer = panel.viewer();
        this.site = site;
        this.rename = new RenameInPlace(viewer);
        this.creation = site.getService(CreationDesk.class);
    }

    private void listen() {
        ExplorerDrops.addTo(panel);
        viewer.addOpenListener(event -> selected().ifPresent(this::open));
        viewer.getTree().addListener(SWT.MouseUp, this::takeUp);
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                selected().ifPresent(this::rename);
            } else if (event.keyCode == SWT.DEL) {
                delete();
            } else if (event.keyCode == SWT.INSERT) {
                selected().ifPresent(this::addAt);
            } else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
                copied = ExplorerDrops.objects(viewer.getStructuredSelection());
            } else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'v') {
                paste();
            }
        });
        Menu menu = new Menu(viewer.getTree());
        menu.addListener(SWT.Show, event -> fill(menu));
        viewer.getTree().setMenu(menu);
    }

    static void addTo(ExplorerPanel panel, IWorkbenchPartSite site) {
        ExplorerActions actions = new ExplorerActions(panel, site);
        actions.listen();
    }

    private Optional<ExplorerNode> selected() {
        return Optional.ofNullable((ExplorerNode) viewer.getStructuredSelection().getFirstElement());
    }

    private List<EObject> objects() {
        List<?> lines = viewer.getStructuredSelection().toList();
        return lines.stream().map(ExplorerNode.class::cast).flatMap(line -> line.object().stream()).toList();
    }

    /** One click is enough for what is offered. */
    private void takeUp(Event event) {
        Tree tree = viewer.getTree();
        if (event.button == 1 && tree.getItem(tree.toControl(event.display.getCursorLocation())) != null) {
            selected().filter(node -> node.kind() == ExplorerNode.Kind.OFFER).ifPresent(this::begin);
        }
    }

    /** Begins what is offered; a second click of a hasty hand begins no second one. */
    private void begin(ExplorerNode offer) {
        long now = System.currentTimeMillis();
        if (now - begun > Display.getCurrent().getDoubleClickTime()) {
            begun = now;
            offer.place().ifPresent(place -> add(place.holder(), place.reference(), Growing.types(place.reference()).getFirst()));
            offer.begins().stream().findFirst().ifPresent(kind -> creation.begin(site.getWorkbenchWindow(), kind));
            begun = System.currentTimeMillis();
        }
    }

    /** One more of what the line is, or holds: a group knows its sort, an element has others beside it. */
    private void addAt(ExplorerNode node) {
        node.begins().stream().findFirst().ifPresent(kind -> creation.begin(site.getWorkbenchWindow(), kind));
        node.place().ifPresent(place -> add(place.holder(), place.reference(), Growing.types(place.reference()).getFirst()));
        node.object().filter(object -> object.eContainer() != null)
                .ifPresent(object -> add(object.eContainer(), object.eContainmentFeature(), object.eClass()));
    }

    private void open(ExplorerNode node) {
        if (node.kind() == ExplorerNode.Kind.OFFER) {
            begin(node);
            return;
        }
        node.object().ifPresentOrElse(object -> FormEditor.open(site.getPage(), panel.shown().editing(), object),
                () -> viewer.setExpandedState(node, !viewer.getExpandedState(node)));
    }

    private void rename(ExplorerNode node) {
        node.object().filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
                .ifPresent(object -> rename.begin(panel.shown().editing(), object));
    }

    private boolean canPaste() {
        EObject holder = selected().map(ExplorerDrops::holder).orElse(null);
        return holder != null && Moving.takes(holder, copied.stream().filter(each -> each.eResource() != null).toList());
    }

    private void paste() {
        if (canPaste()) {
            EObject holder = ExplorerDrops.holder(selected().orElseThrow());
            Moving.paste(panel.shown().editing(), holder, copied.stream().filter(each -> each.eResource() != null).toList()).stream().findFirst()
                    .ifPresent(panel::revealLater);
        }
    }

    private void delete() {
        List<EObject> objects = objects();
        if (!objects.isEmpty()) {
            Removing.ask(site.getShell(), panel.shown().editing(), objects);
        }
    }

    private void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        List<EObject> objects = objects();
        if (objects.isEmpty()) {
            selected().ifPresent(node -> node.place().ifPresent(place -> addTypes(menu, place.holder(), place.reference())));
            selected().ifPresent(node -> node.begins().forEach(kind -> item(menu, BEGIN.get(kind), () -> creation.begin(site.getWorkbenchWindow(), kind))));
            selected().flatMap(ExplorerNode::file).ifPresent(file -> item(menu, Words.REMOVE_FILE_MENU, () -> removeFile(file)));
            addPaste(menu);
            return;
        }
        EObject first = objects.getFirst();
        item(menu, Words.OPEN, () -> open(selected().orElseThrow()));
        if (objects.size() == 1) {
            new DiagramMenu(site).addTo(menu, first);
        }
        if (objects.size() == 1) {
            List<EReference> places = Growing.places(first.eClass());
            if (!places.isEmpty()) {
                MenuItem add = new MenuItem(menu, SWT.CASCADE);
                add.setText(Words.ADD_MENU.text());
                Menu below = new Menu(add);
                add.setMenu(below);
                places.forEach(place -> addTypes(below, first, place));
            }
        }
        separate(menu);
        item(menu, Words.COPY_MENU, () -> copied = ExplorerDrops.objects(viewer.getStructuredSelection()));
        addPaste(menu);
        if (objects.size() == 1 && first instanceof NamedElement) {
            item(menu, Words.RENAME, () -> rename(selected().orElseThrow()));
        }
        if (first.eContainer() != null) {
            item(menu, Words.DELETE_MENU, this::delete);
        } else {
            separate(menu);
            item(menu, Words.HISTORY_MENU, () -> showHistory(first));
            selected().flatMap(ExplorerNode::file).ifPresent(file -> item(menu, Words.REMOVE_FILE_MENU, () -> removeFile(file)));
        }
    }

    private void removeFile(LoadedFile file) {
        site.getService(FileDesk.class).remove(site.getShell(), panel.shown().editing(), file);
    }

    private void showHistory(EObject root) {
        EditingSession editing = panel.shown().editing();
        editing.space().fileOf(root).ifPresent(file -> HistoryDialog.show(site.getShell(), editing, file));
    }

    private void addPaste(Menu menu) {
        if (canPaste()) {
            item(menu, Words.PASTE_MENU, this::paste);
        }
    }

    private void addTypes(Menu menu, EObject holder, EReference reference) {
        for (EClass type : Growing.types(reference)) {
            Optional<Kinds> kinds = Kinds.of(type);
            MenuItem item = new MenuItem(menu, kinds.isPresent() ? SWT.CASCADE : SWT.PUSH);
            item.setText(Growing.words(type));
            item.setEnabled(reference.isMany() || !holder.eIsSet(reference));
            kinds.ifPresentOrElse(sorts -> {
                item.setMenu(new Menu(item));
                KindMenu.fill(item.getMenu(), sorts, child -> panel.add(site.getPage(), holder, reference, child));
            }, () -> item.addListener(SWT.Selection, event -> add(holder, reference, type)));
        }
    }

    private void add(EObject holder, EReference reference, EClass type) {
        panel.add(site.getPage(), holder, reference, type);
    }

    private static MenuItem separate(Menu menu) {
        return new MenuItem(menu, SWT.SEPARATOR);
    }

    private static void item(Menu menu, Words text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.text());
        item.addListener(SWT.Selection, event -> action.run());
    }
}
