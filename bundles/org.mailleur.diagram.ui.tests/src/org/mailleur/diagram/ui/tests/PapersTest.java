package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.ui.internal.UiWords;

/** One view or all of them are written as files from the window. */
class PapersTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path out;

    /** The system's own dialog asks where; it takes no keys from tests, and its answer is given here. */
    @Test
    void theViewIsWrittenInEachForm() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            for (String end : List.of(".svg", ".png", ".pdf")) {
                Path file = out.resolve("carte" + end);
                sheet.window().run(() -> sheet.panel().exports().one(file));
                sheet.window().until("told of " + file.getFileName(), () -> sheet.desk().told().contains(UiWords.EXPORT_DONE.with(file)));
                assertTrue(Files.size(file) > 5_000, file + " is a picture");
            }
            String svg = Files.readString(out.resolve("carte.svg"), StandardCharsets.UTF_8);
            assertTrue(svg.contains("Conseil communautaire"), "words are words");
            Path nowhere = out.resolve("absent").resolve("carte.pdf");
            sheet.window().run(() -> sheet.panel().exports().one(nowhere));
            sheet.window().until("told of the folder", () -> sheet.desk().told().contains(UiWords.EXPORT_FAILED.with(nowhere)));
        }
    }

    @Test
    void allViewsAreWrittenUnderNamesOfTheirOwn() throws Exception {
        try (Sheet sheet = new Sheet(folder, "maillage")) {
            int views = sheet.window().ui(() -> Integer.valueOf(sheet.desk().desk().subjects().size())).intValue();
            sheet.window().run(() -> sheet.panel().exports().all(out));
            sheet.window().until("told of all", () -> sheet.desk().told().contains(UiWords.EXPORT_DONE_ALL.with(Integer.valueOf(views), out)));
            try (Stream<Path> files = Files.list(out)) {
                assertEquals(3 * views, files.filter(file -> file.toString().matches(".*\\.(svg|png|pdf)")).count(), "three forms of each");
            }
        }
    }
}
