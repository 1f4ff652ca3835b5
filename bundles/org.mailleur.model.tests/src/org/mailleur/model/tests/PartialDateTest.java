package org.mailleur.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.model.base.PartialDate;

final class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = { "2026", "2026-03", "2026-03-03", "2024-02-29", "0987" })
    void readsWhatItWrites(String text) {
        assertEquals(text, PartialDate.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "26", "2026-13", "2026-02-30", "2023-02-29", "2026-3-3", "03/03/2026", "2026-03-03T00:00", "0000", " 2026" })
    void refusesWhatIsNoDate(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
    }

    @Test
    void readsNothingAsNothing() {
        assertNull(PartialDate.parse(null));
    }

    @Test
    void spansAllDaysThatItCanMean() {
        assertEquals(LocalDate.of(2024, 1, 1), PartialDate.parse("2024").earliest());
        assertEquals(LocalDate.of(2024, 12, 31), PartialDate.parse("2024").latest());
        assertEquals(LocalDate.of(2024, 2, 29), PartialDate.parse("2024-02").latest());
        assertEquals(LocalDate.of(2024, 2, 3), PartialDate.parse("2024-02-03").latest());
    }

    @Test
    void ordersByTimeAndPrecision() {
        assertTrue(PartialDate.parse("2024").compareTo(PartialDate.parse("2024-01")) < 0);
        assertTrue(PartialDate.parse("2024-12-31").compareTo(PartialDate.parse("2025")) < 0);
        assertEquals(0, PartialDate.of(LocalDate.of(2026, 3, 3)).compareTo(PartialDate.parse("2026-03-03")));
    }
}
