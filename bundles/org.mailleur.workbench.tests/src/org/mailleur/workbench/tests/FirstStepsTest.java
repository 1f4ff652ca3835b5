package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.governance.BodyKind;
import org.mailleur.model.territory.Federation;
import org.mailleur.model.territory.Territory;
import org.mailleur.window.kit.MenuHand;
import org.mailleur.window.kit.Person;
import org.mailleur.workbench.internal.space.ExampleSpace;
import org.mailleur.workbench.internal.space.SpaceState;

/** A delegate who has nothing yet: from the first start to a territory of her own, saved and found again. */
class FirstStepsTest {

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);
    private final Forms forms = new Forms(screen, spaces);
    /** Says of which sort something new is. */
    private final MenuHand kinds = new MenuHand(screen);

    @TempDir
    private Path documents;

    @BeforeEach
    void startForTheFirstTime() {
        screen.fit(1366, 768);
        spaces.forgetRecent();
        screen.run(() -> ExampleSpace.openIn(spaces.session()));
        screen.until("the welcome", () -> screen.texts().stream().anyMatch(text -> text.startsWith("Bienvenue dans Mailleur")));
    }

    @AfterEach
    void leaveTheExampleOpen() {
        forms.closeEditors();
        spaces.openExample();
    }

    private void clickLine(String line) {
        screen.until("the line " + line, () -> screen.lines().contains(line));
        screen.click(screen.line(line));
    }

    private void name(String text) {
        screen.until("the cursor in the name", () -> forms.isIn("Nom"));
        screen.type(text);
        Text field = forms.field("Nom");
        screen.until("what was typed", () -> field.getText().equals(text));
    }

    private void press(String button) {
        screen.run(() -> screen.all(Button.class, each -> each.getText().equals(button)).getLast().setFocus());
        forms.button(button);
    }

    @Test
    void aTerritoryWithActorsNetworkAndCommitteeFromNothing() throws Exception {
        screen.capture("60-bienvenue");
        Path folder = documents.resolve("ma federation");
        makeTheSpace(folder);
        makeTheTerritory();
        makeThreeActors();
        clickLine("Ajouter un réseau d’acteurs…");
        name("reseau parentalite");
        addMember("source");
        kinds.choose(() -> clickLine("Ajouter une instance…"), "Comité de pilotage (copil)");
        name("copil de la convention");
        addRow("Ajouter un siège", "presidence");
        addRow("Ajouter un siège", "familles");
        screen.capture("66-copil");
        forms.save();
        spaces.openExample();
        spaces.open(folder);
        screen.until("all of it again", () -> screen.lines().contains("pays de roche"));
        screen.capture("67-rouvert");
        checkWhatIsOnTheDisk(folder);
    }

    private void makeTheSpace(Path folder) throws Exception {
        Path inTheWay = Files.writeString(documents.resolve("note.txt"), "à garder");
        screen.click(screen.link("Créer mon espace…"));
        screen.until("the dialog", () -> !screen.all(Button.class, each -> each.getText().equals("Créer")).isEmpty());
        Button create = screen.all(Button.class, each -> each.getText().equals("Créer")).getFirst();
        assertFalse(screen.ui(create::isEnabled), "nothing is said yet");
        screen.capture("61-nouvel-espace-vide");
        screen.click(forms.field("Nom de la fédération"));
        screen.type("federation d essai");
        screen.until("a folder of that name", () -> forms.field("Dossier").getText().endsWith("federation d essai"));
        screen.run(() -> forms.field("Dossier").setText(inTheWay.toString()));
        screen.until("one clear sentence", () -> screen.texts().stream().anyMatch(text -> text.contains("est un fichier, pas un dossier")));
        screen.capture("61b-nouvel-espace-refus");
        screen.run(() -> forms.field("Dossier").setText(folder.toString()));
        screen.until("the space can be made", create::isEnabled);
        screen.capture("62-nouvel-espace");
        forms.button("Créer");
        screen.until("the space", () -> spaces.session().state() instanceof SpaceState.Opened opened && opened.title().equals("federation d essai"));
        screen.until("what can be added", () -> screen.lines().containsAll(List.of("Ajouter un territoire…", "Ajouter une évaluation…", "Ajouter une structure…")));
        assertFalse(screen.texts().stream().anyMatch(text -> text.startsWith("Bienvenue")), "she has begun");
        screen.capture("63-espace-neuf");
    }

    private void makeTheTerritory() {
        clickLine("Ajouter un territoire…");
        screen.until("the dialog", () -> forms.isIn("Nom"));
        screen.type("pays de roche");
        forms.button("les neuf thématiques courantes");
        screen.capture("64-nouveau-territoire");
        forms.button("Créer");
        screen.until("its form", () -> "pays de roche".equals(title()));
        screen.until("the cursor in the name", () -> forms.isIn("Nom"));
        screen.until("it is on the disk", () -> forms.editing().dirtyFiles().isEmpty());
        screen.until("its line", () -> screen.selectedLine().equals("pays de roche"));
        screen.capture("65-territoire-neuf");
    }

    private static String title() {
        var editor = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        return editor == null ? "" : editor.getTitle();
    }

    private void makeThreeActors() {
        kinds.choose(() -> clickLine("Ajouter une structure…"), "Équipements et services", "Centre social");
        name("centre social la source");
        screen.until("its line", () -> screen.selectedLine().equals("centre social la source"));
        for (String actor : List.of("maison de sante", "association des parents")) {
            clickLine("Annuaire •");
            forms.menu("Ajouter…", "Ajouter une structure", "Associations, habitants et autres", "Association");
            name(actor);
        }
        screen.until("the third line", () -> screen.lines().contains("association des parents"));
    }

    private void addRow(String button, String text) {
        press(button);
        Person.pause(300);
        // From the structure, which may be said later, to the function.
        screen.key(SWT.TAB, SWT.TAB);
        Person.pause(300);
        screen.type(text);
        screen.key(SWT.CR, SWT.CR);
        Person.pause(300);
    }

    /** Looks for a member by a few letters of its name. */
    private void addMember(String letters) {
        press("Ajouter une adhésion");
        forms.button("Choisir…");
        screen.until("the choice", () -> !screen.all(Button.class, each -> each.getText().equals("Choisir")).isEmpty());
        screen.type(letters);
        screen.key(SWT.CR, SWT.CR);
        screen.until("the member", () -> !forms.editing().space().roots(Territory.class).getFirst().getNetworks().getFirst().getMemberships().stream()
                .filter(each -> each.getOrganization() != null).toList().isEmpty());
    }

    private static void checkWhatIsOnTheDisk(Path folder) throws Exception {
        Space space = Space.open(folder, Progress.NONE);
        assertEquals("federation d essai", space.roots(Federation.class).getFirst().getName());
        Territory territory = space.roots(Territory.class).getFirst();
        assertEquals("pays de roche", territory.getName());
        assertEquals(9, territory.getThemes().size());
        assertEquals(List.of("centre social la source", "maison de sante", "association des parents"),
                space.roots(Directory.class).getFirst().getOrganizations().stream().map(NamedElement::getName).toList());
        assertEquals("reseau parentalite", territory.getNetworks().getFirst().getName());
        assertEquals("centre social la source", territory.getNetworks().getFirst().getMemberships().getFirst().getOrganization().getName());
        assertEquals("copil de la convention", territory.getBodies().getFirst().getName());
        assertEquals(BodyKind.COPIL, territory.getBodies().getFirst().getKind());
        assertEquals(List.of("presidence", "familles"), territory.getBodies().getFirst().getSeats().stream().map(Seat::getRole).toList());
        assertTrue(space.files().stream().allMatch(file -> file.problems().isEmpty()));
    }
}
