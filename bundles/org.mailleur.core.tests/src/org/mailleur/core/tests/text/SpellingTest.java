package org.mailleur.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.core.text.Spelling;

final class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Association de l’Escale|ASSO. L'ESCALE", "École Saint-Jean|ecole st jean", "Œuvre de la Forêt|OEUVRE DE LA FORET",
            "Communauté de communes du Diois|CC du Diois", "Foyer  rural|Foyer-rural", "Éloi|E\u0301loi" })
    void spellingsOfOneName(String one, String other) {
        assertEquals(Spelling.key(one), Spelling.key(other));
    }

    @Test
    void otherNamesStayOther() {
        assertNotEquals(Spelling.key("Foyer rural de Die"), Spelling.key("Foyer rural de Luc"));
        assertEquals("", Spelling.key(" – "));
    }

    @Test
    void wordsKeepTheirOrder() {
        assertEquals(List.of("l", "ete", "a", "die", "2026"), Spelling.words("L’été à Die (2026)"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " – ", "Les", "Asso. de l’Été", "CC du Val–de–Die, et Cie", "e\u0301cole", "Œ", "2 rue St-Jean", "des Assoc" })
    void keyIsThatOfTheWords(String name) {
        assertEquals(Spelling.key(Spelling.words(name)), Spelling.key(name));
    }
}
