package org.mailleur.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.edit.labels.FrenchFormats;

/** Dates, numbers and quotations in French, with spaces that do not break a line. */
class FrenchFormatsTest {

    @ParameterizedTest
    @CsvSource({ "2026-03-03, 3_mars_2026", "2026-08-01, 1er_août_2026", "2026-12, décembre_2026", "2026, 2026" })
    void datesAreNoMorePreciseThanKnown(String date, String expected) {
        assertEquals(expected.replace('_', '\u00a0'), FrenchFormats.date(PartialDate.parse(date)));
    }

    @ParameterizedTest
    @CsvSource({ "12500, 12~500_€", "12500.5, 12~500%50_€", "12500.00, 12~500_€", "0.00, 0_€", "-3E3, -3~000_€", "1234567.125, 1~234~567%125_€" })
    void amountsAreInEuros(String amount, String expected) {
        assertEquals(expected.replace('_', '\u00a0').replace('~', '\u202f').replace('%', ','), FrenchFormats.euros(new BigDecimal(amount)));
    }

    @ParameterizedTest
    @CsvSource({ "0.5, 0%5", "33.333, 33%333", "1000000, 1~000~000", "999, 999" })
    void numbersAreNotRounded(String number, String expected) {
        assertEquals(expected.replace('~', '\u202f').replace('%', ','), FrenchFormats.number(new BigDecimal(number)));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertEquals("14\u00a0juillet\u00a01789", FrenchFormats.date(new PartialDate(1789, 7, 14)));
            assertEquals("1\u202f000,50\u00a0€", FrenchFormats.euros(new BigDecimal("1000.5")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void excerptsAreOneLineCutBetweenWords() {
        assertEquals("Un texte\u00a0: deux lignes", FrenchFormats.excerpt(" Un texte\u00a0:\n  deux lignes ", 80));
        assertEquals("Un texte qui…", FrenchFormats.excerpt("Un texte qui continue", 16));
        assertEquals("Anticonstit…", FrenchFormats.excerpt("Anticonstitutionnellement", 12));
        assertEquals("🎈🎈…", FrenchFormats.excerpt("🎈🎈🎈🎈", 3));
        assertEquals("🎈🎈🎈", FrenchFormats.excerpt("🎈🎈🎈", 3));
    }

    @Test
    void quotesAreFrench() {
        assertEquals("«\u00a0oui\u00a0»", FrenchFormats.quote("oui"));
    }
}
