package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.window.kit.ExampleCopy;
import org.mailleur.workbench.internal.report.ReportDesk;
import org.mailleur.workbench.internal.space.SpaceState;

/** A report is made beside the work, and never in place of an older one. */
class ReportTest {

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);

    @TempDir
    private Path folder;

    @BeforeEach
    void openTheExample() {
        screen.fit(1366, 768);
        spaces.openExample();
    }

    @Test
    void theReportIsWrittenAndTheWayToItOffered() throws Exception {
        Evaluation evaluation = order();
        screen.until("the work", () -> screen.reads("Annuler"));
        screen.capture("8-rapport-en-cours");
        screen.until("the report", () -> screen.reads("Ouvrir le dossier"));
        screen.capture("9-rapport-pret");
        assertEquals(List.of("docx", "pdf"), endings());
        Path pdf = file(".pdf");
        assertEquals("%PDF", new String(Arrays.copyOf(Files.readAllBytes(pdf), 4), StandardCharsets.US_ASCII));
        assertTrue(pdf.getFileName().toString().startsWith("Rapport – Évaluation 202"), pdf.toString());
        assertTrue(screen.texts().stream().anyMatch(text -> text.contains(evaluation.getName()) && text.contains("est prêt")));
        assertTrue(word(file(".docx"), "word/document.xml").contains("descr=\"Carte de gouvernance – Diois. "), "the map, with words for a screen reader");
        byte[] before = Files.readAllBytes(pdf);
        order();
        screen.until("a second report", () -> endings().size() == 4 && screen.reads("Ouvrir le dossier"));
        assertTrue(Arrays.equals(before, Files.readAllBytes(pdf)), "the first report is as it was");
        screen.until("it is put away", () -> !press("Masquer") && !screen.reads("Ouvrir le dossier"));
    }

    @Test
    void aReportCanBeGivenUp() {
        order();
        screen.until("the work", () -> screen.reads("Annuler"));
        screen.until("the link", () -> press("Annuler"));
        screen.until("the end", () -> screen.texts().stream().anyMatch(text -> text.endsWith("a été annulé.")));
        assertEquals(List.of(), endings());
    }

    /** What is typed while a report is written neither disturbs it nor gets into half of it. */
    @Test
    void aReportIsOfTheMomentOfItsOrder(@TempDir Path copy) throws Exception {
        ExampleCopy.to(copy);
        SpaceState.Opened opened = spaces.open(copy);
        Evaluation evaluation = opened.space().roots(Evaluation.class).getLast();
        String before = evaluation.getName();
        screen.run(() -> {
            PlatformUI.getWorkbench().getService(ReportDesk.class).order(evaluation, opened.space().folder(), folder);
            opened.editing().execute(new FieldEdit(evaluation, BasePackage.Literals.NAMED_ELEMENT__NAME, "Un tout autre nom"));
        });
        screen.until("the report", () -> endings().contains("docx"));
        screen.until("the word of it", () -> screen.texts().stream().anyMatch(text -> text.contains("est prêt")));
        String document = word(file("docx"), "word/document.xml");
        assertTrue(document.contains(before) && !document.contains("Un tout autre nom"), before);
        spaces.openExample();
    }

    /** Presses the first link of a name; notices are made anew while a report is written, and a pointer would come too late. */
    private boolean press(String name) {
        List<Link> links = screen.all(Link.class, each -> each.getText().contains(name));
        links.stream().findFirst().ifPresent(link -> link.notifyListeners(SWT.Selection, new Event()));
        return !links.isEmpty();
    }

    private static String word(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream content = zip.getInputStream(zip.getEntry(part))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Evaluation order() {
        SpaceState.Opened opened = (SpaceState.Opened) spaces.session().state();
        Evaluation evaluation = opened.space().roots(Evaluation.class).getLast();
        screen.run(() -> PlatformUI.getWorkbench().getService(ReportDesk.class).order(evaluation, opened.space().folder(), folder));
        return evaluation;
    }

    private List<String> endings() {
        return files().map(name -> name.substring(name.lastIndexOf('.') + 1)).sorted().toList();
    }

    private Path file(String ending) {
        return folder.resolve(files().filter(name -> name.endsWith(ending)).findFirst().orElseThrow());
    }

    private Stream<String> files() {
        String[] names = folder.toFile().list();
        return names == null ? Stream.empty() : Stream.of(names);
    }
}
