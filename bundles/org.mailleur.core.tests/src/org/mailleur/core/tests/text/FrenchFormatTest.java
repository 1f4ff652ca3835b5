package org.mailleur.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.PartialDate;

final class FrenchFormatTest {

    @ParameterizedTest
    @CsvSource({ "2026,2026", "2026-03,mars 2026", "2026-03-01,1er mars 2026", "2026-03-11,11 mars 2026", "2026-08-21,21 août 2026" })
    void datesAreNoMorePreciseThanKnown(String date, String words) {
        assertEquals(words, FrenchFormat.date(PartialDate.parse(date)).replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "0|0", "999|999", "1000|1 000", "1234567.50|1 234 567,5", "-12500|-12 500", "0.05|0,05", "1E+3|1 000" })
    void numbersHaveTheirThousandsParted(String number, String text) {
        assertEquals(text, FrenchFormat.number(new BigDecimal(number)).replace('\u202f', ' '));
    }

    @Test
    void highPunctuationIsNeverTornOff() {
        assertEquals("«\u00a0Copil\u00a0»\u00a0: qui siège\u00a0? 5\u00a0%\u00a0; fin", FrenchFormat.spaced("« Copil » : qui siège ? 5 % ; fin"));
    }

    @Test
    void countsAgree() {
        assertEquals("0\u00a0siège", FrenchFormat.count(0, "siège", "sièges"));
        assertEquals("2\u00a0sièges", FrenchFormat.count(2, "siège", "sièges"));
    }
}
