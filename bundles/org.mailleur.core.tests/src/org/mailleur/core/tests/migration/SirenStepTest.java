package org.mailleur.core.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.FileProblem.Cause;
import org.mailleur.core.file.FormatVersion;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.SaveOutcome;
import org.mailleur.core.migration.Migration;
import org.mailleur.core.migration.MigrationChange;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.Organization;

/** The first format's {@code siret} that was a SIREN, with the file that it left behind. */
final class SirenStepTest {

    private static final String NAME = "format-1.annuaire";

    @TempDir
    private Path folder;

    private LoadedFile old() throws IOException {
        try (InputStream file = SirenStepTest.class.getResourceAsStream(NAME)) {
            Files.copy(file, folder.resolve(NAME));
        }
        return Spaces.open(folder, NAME);
    }

    private static Organization organization(LoadedFile file, String id) {
        return (Organization) file.resource().getEObject(id);
    }

    @Test
    void nineDigitsGetTheirOwnFeature() throws IOException {
        LoadedFile file = old();
        assertEquals("200123457", organization(file, "_siren").getSiren());
        assertNull(organization(file, "_siren").getSiret());
        assertEquals("210 000 015", organization(file, "_espaces").getSiren());
        assertEquals("90000000600013", organization(file, "_siret").getSiret());
        assertNull(organization(file, "_siret").getSiren());
        assertEquals("2001234", organization(file, "_faux").getSiret(), "neither one nor the other: kept for the checks to find");
        assertNull(organization(file, "_faux").getSiren());
    }

    @Test
    void everythingElseIsAsItWas() throws IOException {
        LoadedFile file = old();
        Directory directory = (Directory) file.root().orElseThrow();
        assertEquals("Écrit au format 1.\n\nLe numéro 123456789 d’un texte n’est pas un SIREN.", directory.getDescription());
        assertEquals("Accueil & orientation <ouvert à tous>", organization(file, "_siren").getCards().getFirst().getName());
        assertEquals(organization(file, "_siren"), organization(file, "_siret").getParent());
        assertTrue(directory.isFictional());
    }

    @Test
    void eachChangeIsToldWithItsLine() throws IOException {
        Migration migration = old().migration().orElseThrow();
        assertEquals(1, migration.from());
        assertEquals(FormatVersion.CURRENT, migration.to());
        assertEquals(List.of(new MigrationChange(1, 19, "_siren", "structure « Communauté des Collines »", "le numéro « 200123457 » passe de « SIRET » à « SIREN »"),
                new MigrationChange(1, 28, "_espaces", "structure « Commune de Rochebelle »", "le numéro « 210 000 015 » passe de « SIRET » à « SIREN »"),
                new MigrationChange(1, 40, "_sans", "structure", "le numéro « 300000007 » passe de « SIRET » à « SIREN »")), migration.changes());
    }

    @Test
    void theFileIsWholeAndSaysThatItIsOld() throws IOException {
        LoadedFile file = old();
        assertTrue(file.isWhole());
        assertEquals(List.of(Cause.OLDER_VERSION), file.problems().stream().map(FileProblem::cause).toList());
        assertEquals("« format-1.annuaire » : le fichier est au format 1 ; il a été converti au format 2 à la lecture, avec 3 changements. Enregistrez-le, "
                + "ou lancez « migrer », pour le garder ainsi ; l’ancien sera conservé parmi les sauvegardes.", file.problems().getFirst().sentence());
    }

    @Test
    void savingWritesTheNewFormatAndKeepsTheOldFile() throws IOException, ModelFileException {
        LoadedFile file = old();
        String before = Files.readString(file.path());
        SaveOutcome.Saved saved = assertInstanceOf(SaveOutcome.Saved.class, Spaces.saver().save(file));
        assertEquals(before, Files.readString(saved.backup().orElseThrow()));
        String after = Files.readString(file.path());
        assertTrue(after.contains("formatVersion=\"" + FormatVersion.CURRENT + "\""), after);
        assertEquals(before.replace("formatVersion=\"1\"", "formatVersion=\"2\"").replace("Mailleur 0.1.0", Spaces.WRITER).replace("siret=\"200123457\"", "siren=\"200123457\"")
                .replace("siret=\"210 000 015\"", "siren=\"210 000 015\"").replace("siret=\"300000007\"", "siren=\"300000007\""), after);
        assertTrue(file.migration().isEmpty());
        assertEquals(List.of(), file.problems());
        LoadedFile again = Spaces.open(folder, NAME);
        assertTrue(again.migration().isEmpty());
        assertEquals(List.of(), again.problems());
        assertInstanceOf(SaveOutcome.Unchanged.class, Spaces.saver().save(again));
    }
}
