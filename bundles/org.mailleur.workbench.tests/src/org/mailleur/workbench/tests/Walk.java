package org.mailleur.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.handlers.IHandlerService;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.ui.DiagramEditor;
import org.mailleur.model.territory.Territory;
import org.mailleur.workbench.internal.diagram.DiagramDesks;
import org.mailleur.workbench.internal.edit.Closing;
import org.mailleur.workbench.internal.edit.HistoryDialog;
import org.mailleur.workbench.internal.edit.Removing;
import org.mailleur.workbench.internal.explorer.ExplorerView;
import org.mailleur.workbench.internal.failure.Failure;
import org.mailleur.workbench.internal.failure.FailureDialog;
import org.mailleur.workbench.internal.form.FormEditor;
import org.mailleur.workbench.internal.missing.Checks;
import org.mailleur.workbench.internal.missing.MissingView;
import org.mailleur.workbench.internal.personal.PersonalView;
import org.mailleur.workbench.internal.space.ExampleSpace;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** All screens that a delegate can come to, one after the other. */
final class Walk {

    private final Screen screen;
    private final Spaces spaces;
    private final Gallery gallery;

    Walk(Screen screen, Spaces spaces, Gallery gallery) {
        this.screen = screen;
        this.spaces = spaces;
        this.gallery = gallery;
    }

    private SpaceState.Opened opened() {
        return (SpaceState.Opened) spaces.session().state();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Something is missing in what is opened; all that is missing is known before one goes on, for marks and remarks change lines. */
    void open(Path folder) {
        spaces.open(folder);
        screen.run(() -> opened().editing().change("Renommer", () -> {
            territory().getBodies().getFirst().setName(null);
            territory().getNetworks().getFirst().setName(null);
        }));
        gallery.until("what is missing", () -> !PlatformUI.getWorkbench().getService(Checks.class).findings().isEmpty());
    }

    /** The first start, and a folder in which there is nothing. */
    void beginnings(Path empty) {
        spaces.forgetRecent();
        screen.run(() -> ExampleSpace.openIn(spaces.session()));
        gallery.until("the welcome", () -> screen.texts().stream().anyMatch(text -> text.startsWith("Bienvenue")));
        gallery.look("bienvenue");
        gallery.ask("nouvel-espace", () -> execute("org.mailleur.workbench.newSpace", Map.of()));
        spaces.show(empty);
        gallery.until("the sentence", () -> spaces.session().state() instanceof SpaceState.Failed);
        gallery.look("dossier-vide");
    }

    /** What delegates describe; other kinds are rows and lists within these. */
    private static final Set<String> KINDS = Set.of("Territory", "Organization", "Directory", "Federation", "Network", "GovernanceBody", "Seat", "Meeting", "Policy", "Contract",
            "Need", "Action", "Flow", "ThemeReview", "Partnership", "Workshop", "Evaluation", "Assessment", "Framework", "Criterion", "RatingScale");

    /** Between them they have all that forms are made of: enough where pictures are large. */
    private static final Set<String> FEW = Set.of("Territory", "Organization", "Network", "GovernanceBody", "Contract", "Action", "Evaluation", "Assessment", "Workshop");

    /** One element of each kind, the one of which most is told. */
    private List<ExplorerNode> lines() {
        Map<EClass, EObject> richest = new LinkedHashMap<>();
        Comparator<EObject> order = Comparator.comparingInt(Walk::riches);
        opened().tree().nodes().keySet().forEach(each -> richest.merge(each.eClass(), each, (one, other) -> order.compare(one, other) < 0 ? other : one));
        return richest.values().stream().filter(each -> (gallery.isLarge() ? FEW : KINDS).contains(each.eClass().getName())).sorted(Comparator.comparing(each -> each.eClass().getName())).map(each -> opened().tree().node(each).orElseThrow()).toList();
    }

    private static int riches(EObject object) {
        return (int) object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).count() * 10 + Math.min(9, object.eContents().size());
    }

    void sheetsToRead() {
        for (ExplorerNode heading : screen.ui(() -> opened().tree().headings())) {
            read(heading, "groupe-" + heading.text());
        }
        ExplorerNode bodies = screen.ui(() -> opened().tree().node(territory().getBodies().getFirst()).orElseThrow().parent().orElseThrow());
        read(bodies, "groupe-" + bodies.text());
        for (ExplorerNode line : screen.ui(this::lines)) {
            read(line, line.object().orElseThrow().eClass().getName());
        }
    }

    private void read(ExplorerNode line, String name) {
        screen.run(() -> ((ExplorerView) page().findView(ExplorerView.ID)).reveal(line));
        gallery.until("what is told of " + line.text(), () -> !screen.all(Label.class, each -> each.getText().replace("&&", "&").equals(line.text())).isEmpty());
        gallery.look("apercu-" + file(name));
    }

    void forms() {
        for (ExplorerNode line : screen.ui(this::lines)) {
            form(line.object().orElseThrow());
            screen.run(() -> page().closeAllEditors(false));
        }
    }

    private void form(EObject object) {
        screen.run(() -> FormEditor.open(page(), opened().editing(), object));
        gallery.until("the form", () -> !screen.all(ExpandableComposite.class, each -> true).isEmpty());
        ScrolledComposite sheet = screen.ui(() -> sheet(screen.all(ExpandableComposite.class, each -> true).getFirst()));
        screen.run(() -> {
            screen.all(ExpandableComposite.class, each -> true).forEach(each -> each.setExpanded(true));
            sheet.notifyListeners(SWT.Resize, new Event());
            sheet.setOrigin(0, 0);
        });
        gallery.lookThrough("fiche-" + object.eClass().getName(), sheet);
    }

    private static ScrolledComposite sheet(Control control) {
        return control instanceof ScrolledComposite page ? page : sheet(control.getParent());
    }

    /** Questions that forms ask: what to choose, and what to change in many lines at once. */
    void questionsOfForms() {
        Territory territory = territory();
        screen.run(() -> FormEditor.open(page(), opened().editing(), territory));
        gallery.until("the actions", () -> !actions().isEmpty());
        Table table = actions().getFirst();
        screen.run(() -> {
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
        });
        gallery.ask("modifier-ensemble", () -> gallery.press("Modifier ensemble…"));
        screen.run(() -> FormEditor.open(page(), opened().editing(), territory.getBodies().getFirst()));
        gallery.ask("choisir", () -> gallery.press("Choisir…"));
        screen.run(() -> page().closeAllEditors(false));
    }

    private List<Table> actions() {
        return screen.all(Table.class, table -> Stream.of(table.getColumns()).anyMatch(each -> each.getText().equals("Statut")));
    }

    private Territory territory() {
        return screen.ui(() -> opened().space().roots(Territory.class).stream().filter(each -> "Diois".equals(each.getName())).findFirst().orElseThrow());
    }

    void lists() throws Exception {
        screen.ui(() -> page().showView(MissingView.ID));
        gallery.look("ce-qui-manque");
        screen.ui(() -> page().showView(PersonalView.ID));
        gallery.until("what is noted", () -> !screen.all(org.eclipse.swt.widgets.Tree.class, tree -> tree.getColumnCount() == 7 && tree.getItemCount() > 0).isEmpty());
        gallery.look("donnees-personnelles");
        gallery.ask("retirer-des-donnees", () -> gallery.press("Retirer…"));
        screen.run(() -> page().hideView(page().findView(PersonalView.ID)));
    }

    void commands(Path list) {
        for (FileKind kind : List.of(FileKind.TERRITORY, FileKind.DIRECTORY, FileKind.EVALUATION, FileKind.FRAMEWORK, FileKind.SCALE)) {
            gallery.ask("nouveau-" + file(kind.name()), () -> execute("org.mailleur.workbench.newFile", Map.of("org.mailleur.workbench.newFile.kind", kind.name())));
        }
        gallery.ask("importer", () -> execute("org.mailleur.workbench.import", Map.of()));
        gallery.ask("importer-apercu", () -> execute("org.mailleur.workbench.import", Map.of()), () -> preview(list));
        gallery.ask("exporter", () -> execute("org.mailleur.workbench.export", Map.of()));
        gallery.ask("rapport", () -> execute("org.mailleur.workbench.produceReport", Map.of()));
        gallery.ask("a-propos", () -> execute("org.mailleur.workbench.about", Map.of()));
    }

    private void preview(Path list) {
        Forms forms = new Forms(screen, spaces);
        screen.run(() -> {
            forms.field("Fichier à importer").setText(list.toString());
            forms.field("Fichier à importer").notifyListeners(SWT.DefaultSelection, new Event());
        });
        gallery.until("the preview", () -> !screen.all(Table.class, each -> each.getColumnCount() == 4 && each.getItemCount() > 0).isEmpty());
    }

    private void execute(String command, Map<String, String> values) {
        gallery.begin(() -> executeNow(command, values));
    }

    private static void executeNow(String command, Map<String, String> values) {
        try {
            var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            ParameterizedCommand call = ParameterizedCommand.generateCommand(window.getService(ICommandService.class).getCommand(command), values);
            window.getService(IHandlerService.class).executeCommand(call, null);
        } catch (Exception e) {
            throw new IllegalStateException(command, e);
        }
    }

    /** What is asked before something could be lost. */
    void cares(Path file) throws Exception {
        EditingSession editing = opened().editing();
        gallery.ask("supprimer", () -> gallery.begin(() -> Removing.ask(screen.window(), editing, List.of(territory().getNetworks().getFirst()))));
        LoadedFile loaded = screen.ui(() -> editing.space().fileOf(territory()).orElseThrow());
        screen.run(() -> editing.change("Renommer", () -> territory().getBodies().getLast().setName("Une autre instance")));
        screen.run(() -> editing.saveAll());
        gallery.ask("versions", () -> gallery.begin(() -> HistoryDialog.show(screen.window(), editing, loaded)));
        screen.run(() -> editing.change("Renommer", () -> territory().getBodies().getFirst().setName("Une instance renommée")));
        gallery.ask("fermer", () -> gallery.begin(() -> Closing.mayLeave(screen.window(), editing)));
        Files.writeString(file, Files.readString(file).replaceFirst("name=\"Diois\"", "name=\"Le leur\""));
        gallery.until("the notice", () -> screen.texts().stream().anyMatch(text -> text.contains("modifié par quelqu’un d’autre")));
        gallery.look("modifie-ailleurs");
        gallery.ask("comparer", () -> gallery.follow("Comparer"));
        Failure failure = Failure.of(Status.error("essai", new IllegalStateException("essai")));
        gallery.ask("defaut", () -> gallery.begin(() -> new FailureDialog(screen.window(), failure, List.of(file), name -> Optional.empty()).open()));
    }

    void diagrams() {
        DiagramDesks desks = PlatformUI.getWorkbench().getService(DiagramDesks.class);
        Map<String, DiagramSubject> kinds = new LinkedHashMap<>();
        screen.run(() -> opened().space().files().forEach(file -> file.root().ifPresent(root -> desks.subjects(root).forEach(each -> kinds.putIfAbsent(each.view().label(), each)))));
        kinds.forEach((label, subject) -> {
            screen.run(() -> desks.open(page(), subject));
            gallery.until("the diagram", () -> page().getActiveEditor() instanceof DiagramEditor editor && editor.panel().isFilled());
            gallery.look("vue-" + file(label));
        });
        screen.run(() -> page().closeAllEditors(false));
    }

    private static String file(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("\\W+", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
