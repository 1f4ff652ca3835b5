package org.mailleur.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailleur.core.text.FileName;

/** Titles become names of files. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource({ "Carte de gouvernance – Diois, carte-de-gouvernance-diois", "« L’Œuvre » : « Été » ?, l-oeuvre-ete", "../../etc/passwd, etc-passwd", "CON., con", "…, vue" })
    void aTitleBecomesANameThatAllSystemsTake(String title, String name) {
        assertEquals(name, FileName.of(title, "vue"));
    }

    @Test
    void aLongTitleIsCutAfterALetter() {
        assertEquals("ab-".repeat(26) + "ab", FileName.of("ab ".repeat(100), "vue"));
        assertEquals("a".repeat(79), FileName.of("a".repeat(79) + " b", "vue"));
    }
}
