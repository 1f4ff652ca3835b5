package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mailleur.workbench.internal.look.ColumnWidth;

/** Columns are as wide as what stands in them; when there is too little room, the long ones give way first. */
class ColumnWidthTest {

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void whatIsLeftGoesToThoseThatAskForIt() {
        assertEquals(List.of(60, 240), ColumnWidth.share(300, List.of(new ColumnWidth(60, 40, 0), new ColumnWidth(60, 100, 1))));
    }

    @Test
    void longTextsAreCutBeforeShortOnes() {
        List<Integer> widths = ColumnWidth.share(300, List.of(new ColumnWidth(50, 500, 1), new ColumnWidth(50, 80, 1), new ColumnWidth(50, 400, 1)));
        assertEquals(List.of(110, 80, 110), widths);
    }

    @Test
    void aHeadingIsNeverCut() {
        List<Integer> widths = ColumnWidth.share(100, List.of(new ColumnWidth(90, 20, 1), new ColumnWidth(70, 300, 1)));
        assertEquals(List.of(90, 70), widths);
        assertTrue(sum(widths) > 100, "the table is wider than what is seen");
    }
}
