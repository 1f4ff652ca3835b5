package org.mailleur.core.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mailleur.core.exchange.Column;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.Tables;

/** The guide lists the columns as they are. */
final class GuideTest {

    private static final Path GUIDE = Path.of("..", "..", "docs", "guide", "importer-exporter.md");

    @Test
    void eachColumnIsInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);
        for (Table table : new Tables().all()) {
            int start = guide.indexOf("### `" + table.id() + ".csv`");
            assertTrue(start >= 0, table.id());
            String line = guide.substring(start).lines().skip(2).findFirst().orElseThrow();
            List<String> told = List.of(line.replace("**", "").replaceAll(" [†‡]", "").split(" · "));
            assertEquals(table.columns().stream().map(Column::heading).toList(), told, table.id());
        }
    }

    @Test
    void noTwoColumnsOfATableAnswerToTheSameHeading() {
        for (Table table : new Tables().all()) {
            Set<String> headings = new HashSet<>();
            table.columns().forEach(column -> assertTrue(headings.add(column.heading()), table.id() + ": " + column.heading()));
            Set<String> synonyms = new HashSet<>(headings);
            table.columns().forEach(column -> column.synonyms().forEach(synonym -> assertTrue(synonyms.add(synonym), table.id() + ": " + synonym)));
        }
    }
}
