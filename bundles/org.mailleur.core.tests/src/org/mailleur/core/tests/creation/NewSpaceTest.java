package org.mailleur.core.tests.creation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailleur.core.creation.FileNames;
import org.mailleur.core.creation.NewSpace;
import org.mailleur.core.creation.ShippedFile;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.territory.Federation;

final class NewSpaceTest {

    private static final Path EXAMPLE = Path.of("..", "org.mailleur.examples", "space");

    @TempDir
    private Path place;

    private NewSpace space(Path folder) {
        return new NewSpace(Optional.of(folder), "Fédération d’essai", List.of(EXAMPLE.resolve("mailleur-de-territoire.referentiel"),
                EXAMPLE.resolve("echelle-mailleur.echelle")), true);
    }

    @Test
    void aSpaceIsMadeWithWhatAFederationBeginsWith() throws Exception {
        NewSpace wanted = space(place.resolve("mes documents/fédération"));
        assertEquals(Optional.empty(), wanted.obstacle());
        Path made = wanted.make(Spaces.saver());
        Space space = Spaces.open(made);
        assertEquals(List.of("annuaire.annuaire", "echelle-mailleur.echelle", "federation-d-essai.federation", "mailleur-de-territoire.referentiel"),
                space.files().stream().map(file -> file.path().getFileName().toString()).toList());
        assertEquals("Fédération d’essai", space.roots(Federation.class).getFirst().getName());
        assertTrue(space.files().stream().allMatch(file -> file.problems().isEmpty()));
        for (LoadedFile file : space.files()) {
            if (Files.exists(EXAMPLE.resolve(file.path().getFileName()))) {
                assertEquals(-1, Files.mismatch(file.path(), EXAMPLE.resolve(file.path().getFileName())), "shipped files keep their identifiers");
            }
        }
        assertTrue(wanted.obstacle().orElse("").contains("contient déjà un espace"), "nothing is made twice in one folder");
    }

    @Test
    void whatStandsInTheWayIsSaid() throws IOException {
        Path file = Files.writeString(place.resolve("note.txt"), "à garder");
        assertTrue(space(file).obstacle().orElse("").contains("est un fichier"));
        assertTrue(space(file.resolve("dessous")).obstacle().orElse("").contains("le droit d’écrire"));
        assertTrue(space(Path.of("sans", "debut")).obstacle().orElse("").contains("en entier"));
        assertEquals(Optional.of("Choisissez le dossier de l’espace."), new NewSpace(Optional.empty(), "x", List.of(), false).obstacle());
        assertTrue(new NewSpace(Optional.of(place), " ", List.of(), false).obstacle().orElse("").startsWith("Donnez un nom"));
        assertEquals(Optional.empty(), space(place).obstacle(), "other files in the folder do no harm");
    }

    @Test
    void aFileOfTheSameNameIsNeverReplaced() throws IOException {
        Path there = Files.writeString(place.resolve("echelle-mailleur.echelle"), "à elle");
        assertThrows(FileAlreadyExistsException.class, () -> ShippedFile.copy(EXAMPLE.resolve("echelle-mailleur.echelle"), place));
        assertEquals("à elle", Files.readString(there));
    }

    @ParameterizedTest
    @CsvSource({ "Pays de Roche-Haute, pays-de-roche-haute", "L’Œuvre à Étang, l-oeuvre-a-etang", "../../ailleurs, ailleurs", "CON, con-1", "…, territoire" })
    void namesOfFilesAreSuchThatEverySystemTakesThem(String title, String stem) throws IOException {
        assertEquals(stem + ".territoire", FileNames.free(place, List.of(), title, FileKind.TERRITORY));
    }

    @Test
    void noNameStandsForTwoFiles() throws IOException {
        Files.writeString(place.resolve("Diois.Territoire"), "");
        assertEquals("diois-3.territoire", FileNames.free(place, List.of(place.resolve("diois-2.territoire")), "Diois", FileKind.TERRITORY));
    }
}
