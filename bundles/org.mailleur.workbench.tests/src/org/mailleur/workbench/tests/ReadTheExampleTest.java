package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailleur.workbench.internal.space.SpaceState;

/** A delegate opens the example, looks for a committee, reads about it and follows what it names. */
class ReadTheExampleTest {

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);

    @BeforeEach
    void openTheExample() {
        screen.fit(1366, 768);
        spaces.openExample();
        screen.until("the first territory", () -> screen.selectedLine().equals("Diois"));
    }

    @Test
    void theWindowSaysWhichSpaceIsOpen() throws Exception {
        assertEquals("Mailleur — Fédération des centres sociaux de la Drôme", screen.ui(() -> screen.window().getText()));
        List<String> lines = screen.lines();
        assertTrue(lines.containsAll(List.of("Territoires", "Évaluations", "Référentiels", "Annuaires")), lines.toString());
        assertTrue(lines.indexOf("Territoires") < lines.indexOf("Évaluations") && lines.indexOf("Référentiels") < lines.indexOf("Annuaires"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Instances  ")), lines.toString());
        screen.capture("1-exemple");
        assertTrue(Files.size(Path.of("target", "captures", "1-exemple.png")) > 20_000, "a picture with something on it");
    }

    @Test
    void typingFiltersAndClickingReads() {
        screen.click(screen.filter());
        screen.type("copil");
        screen.until("three committees", () -> screen.reads("3\u00a0éléments correspondent."));
        screen.until("the way to them", () -> screen.lines().contains("Comité de pilotage de la CTG"));
        assertFalse(screen.lines().contains("Annuaires"));
        assertTrue(screen.lines().contains("Instances  3 sur 15"), screen.lines().toString());
        screen.choose("Comité de pilotage de la CTG");
        screen.until("its sheet", () -> screen.reads("Comité de pilotage de la CTG"));
        List<String> texts = screen.texts();
        assertTrue(texts.containsAll(List.of("Instance — Diois", "Niveau", "instance décisionnelle et pilotage", "Type d’instance",
                "comité de pilotage (copil)", "Portée par", "Contenu", "Sièges", "Où c’est cité")), texts.toString());
        screen.capture("2-copil");
    }

    @Test
    void linksGoToWhatTheyName() {
        screen.click(screen.filter());
        screen.type("comite de pilotage de la ctg");
        screen.until("the committee", () -> screen.lines().contains("Comité de pilotage de la CTG"));
        screen.key(SWT.CR, SWT.CR);
        screen.until("its sheet", () -> screen.reads("Instance — Diois"));
        String host = "Communauté des communes du Diois (CCD)";
        screen.click(screen.link(host));
        screen.until("the organization's line", () -> screen.selectedLine().equals(host));
        screen.until("its sheet", () -> screen.reads("Structure — Annuaire des acteurs du Diois"));
        assertEquals("", screen.ui(() -> screen.filter().getText()), "the filter hid it");
        screen.capture("3-structure");
    }

    @Test
    void whatIsInventedSaysSo() {
        SpaceState.Opened opened = (SpaceState.Opened) spaces.session().state();
        assertFalse(screen.reads("Exemple fictif"), "the Diois is no invention");
        screen.click(screen.filter());
        screen.type("evaluation 2026");
        screen.until("the campaign", () -> screen.lines().stream().anyMatch(line -> line.startsWith("Évaluation 2026")));
        screen.key(SWT.CR, SWT.CR);
        screen.until("its sheet", () -> screen.reads("Exemple fictif"));
        assertTrue(screen.texts().containsAll(List.of("Début", "12\u00a0février\u00a02026", "Statut", "appréciations partagées")), screen.texts().toString());
        assertTrue(opened.space().files().stream().allMatch(file -> file.problems().isEmpty()));
        screen.capture("4-evaluation");
    }

    @Test
    void nothingFoundIsSaid() {
        screen.click(screen.filter());
        screen.type("zzz");
        screen.until("the answer", () -> screen.reads("Rien ne correspond."));
        assertEquals(List.of(), screen.lines());
        screen.key(SWT.ESC, SWT.ESC);
        screen.until("everything again", () -> screen.lines().contains("Annuaires"));
    }
}
