package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.mailleur.model.territory.Territory;
import org.mailleur.window.kit.Person;
import org.mailleur.workbench.internal.edit.Moving;

/** A delegate puts things in order in the explorer: renames, copies and moves between territories, deletes and changes her mind. */
class ExplorerJourneyTest extends OnACopy {

    private static final String DIOIS = "Diois";
    private static final String METZ = "Metz et la Moselle\u00a0: fédération départementale";

    private void expand(String line) {
        screen.choose(line);
        screen.key(SWT.ARROW_RIGHT);
        screen.until(line + " opened", () -> screen.line(line).getExpanded());
    }

    private String bodies() {
        return screen.lines().stream().filter(line -> line.startsWith("Instances  ")).findFirst().orElseThrow();
    }

    @Test
    void aNameIsChangedInPlace() {
        Map<String, String> before = contents();
        screen.choose(DIOIS);
        expand(bodies());
        screen.choose("Commission jeunesse");
        screen.key(SWT.F2);
        Person.pause(200);
        screen.type("commission des jeunes");
        screen.key(SWT.CR, SWT.CR);
        screen.until("the new name", () -> screen.selectedLine().equals("commission des jeunes"));
        screen.capture("50-renommee");
        screen.key(SWT.F2);
        screen.type("rien");
        screen.key(SWT.ESC, SWT.ESC);
        assertEquals("commission des jeunes", screen.selectedLine(), "Escape leaves the name as it was");
        forms.undo();
        screen.until("the old name", () -> screen.selectedLine().equals("Commission jeunesse"));
        assertEquals(before, contents());
    }

    @Test
    void aBodyIsCopiedToAnotherTerritoryWithItsSeats() {
        Map<String, String> before = contents();
        screen.choose(DIOIS);
        expand(bodies());
        screen.choose("Commission jeunesse");
        forms.press(SWT.MOD1, 'c');
        screen.choose(METZ);
        forms.press(SWT.MOD1, 'v');
        screen.until("the copy", () -> screen.lines().stream().filter("Commission jeunesse"::equals).count() == 2);
        assertEquals("Commission jeunesse", screen.selectedLine());
        screen.capture("51-copiee");
        Map<String, String> after = contents();
        assertEquals(before.get(file("diois.territoire")), after.get(file("diois.territoire")), "what is copied stays as it was");
        String copied = after.get(file("metz.territoire"));
        assertTrue(copied.contains("Commission jeunesse") && copied.contains("Élus référents jeunesse"), "with its seats");
        forms.undo();
        screen.until("no copy", () -> screen.lines().stream().filter("Commission jeunesse"::equals).count() == 1);
        assertEquals(before, contents());
    }

    /** What a drag ends with: the drag itself is the system's, and its events cannot be posted on GTK. */
    @Test
    void aBodyMovesToAnotherTerritoryAndWhoNamesItStillDoes() {
        Map<String, String> before = contents();
        screen.run(() -> {
            List<Territory> territories = forms.editing().space().roots(Territory.class);
            Territory from = territories.stream().filter(each -> each.getName().equals(DIOIS)).findFirst().orElseThrow();
            Territory to = territories.stream().filter(each -> each.getName().startsWith("Metz")).findFirst().orElseThrow();
            var body = from.getBodies().stream().filter(each -> each.getName().equals("Commission jeunesse")).findFirst().orElseThrow();
            assertTrue(Moving.takes(to, List.of(body)));
            assertFalse(Moving.takes(body, List.of(from)), "no territory goes into one of its bodies");
            Moving.move(forms.editing(), to, List.of(body));
        });
        Map<String, String> after = contents();
        assertTrue(!after.get(file("diois.territoire")).contains("name=\"Commission jeunesse\"") && after.get(file("metz.territoire")).contains("name=\"Commission jeunesse\""));
        assertTrue(after.get(file("diois.territoire")).contains("metz.territoire#"), "who named it names it where it is now");
        forms.undo();
        screen.until("back", () -> before.equals(contents()));
    }

    @Test
    void whatDeletingBreaksIsSaidFirstAndComesBack() {
        Map<String, String> before = contents();
        screen.choose(DIOIS);
        expand(bodies());
        screen.choose("Comité de pilotage de la CTG");
        screen.key(SWT.DEL);
        screen.until("the question", () -> screen.texts().stream().anyMatch(text -> text.contains("Comité de pilotage de la CTG") && text.contains("Vous pourrez annuler")));
        screen.capture("53-supprimer");
        forms.button("Annuler");
        Person.pause(300);
        assertEquals(before, contents());
        screen.choose("Comité de pilotage de la CTG");
        screen.key(SWT.DEL);
        forms.button("Supprimer");
        screen.until("gone", () -> !screen.lines().contains("Comité de pilotage de la CTG"));
        forms.undo();
        screen.until("back", () -> before.equals(contents()));
    }

    private String file(String name) {
        return contents().keySet().stream().filter(path -> path.endsWith(name)).findFirst().orElseThrow();
    }
}
