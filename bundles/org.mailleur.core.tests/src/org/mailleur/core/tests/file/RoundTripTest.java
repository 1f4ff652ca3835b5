package org.mailleur.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.SaveOutcome;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Everything;
import org.mailleur.core.tests.kit.ModelDump;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.territory.Territory;

/** What is saved is what is read again, and git sees no more than what people changed. */
class RoundTripTest {

    private static final String LONG = "Un texte très long, « à rallonge ». ".repeat(3_000);
    private static final List<String> NASTY = List.of("Guillemets \" et ' et « » et ’", "<balise attribut=\"1\">&amp;&lt;</balise> & ]]> <![CDATA[ x ]]>",
            "tabulation\t, retour\r, retour et ligne\r\n, ligne\n, deux\n\n.", "tabulation verticale \u000B et saut \f de Word",
            "nul \u0000, échappement \u001B, fin \uFFFF \uFFFE", "demi-caractères \uD83D seul, \uDE00 seul, \uDE00\uD83D inversés", "émoji 😀 👩‍👩‍👧 🇫🇷",
            "hébreu שלום עולם et arabe مرحبا \u202E inversé \u202C", "  espaces au bord, insécables \u00A0\u202F fines  ", "\n\n  \n", " ", "&#x41; &nbsp; %20 #",
            "combinés e\u0301 a\u0300, ligne \u2028 paragraphe \u2029, suivante \u0085, DEL \u007F, C1 \u0080 \u009F", LONG, "--> <!-- x --> <?pi?>");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = { 100, 137, 1_000, 12_000 })
    void savingAnUnchangedFederationChangesNoByte(int elements) throws Exception {
        Spaces.generate(folder, elements, elements);
        Map<String, List<String>> before = Spaces.lines(folder);
        Space space = Spaces.open(folder);
        for (LoadedFile file : space.files()) {
            byte[] content = Files.readAllBytes(file.path());
            assertEquals(List.of(), file.problems());
            assertInstanceOf(SaveOutcome.Unchanged.class, Spaces.saver().save(file));
            // What stands between the options of the save and the bytes is the same however often it is asked.
            file.root().orElseThrow().setFictional(false);
            Spaces.saver().save(file);
            file.root().orElseThrow().setFictional(true);
            assertInstanceOf(SaveOutcome.Saved.class, Spaces.saver().save(file));
            assertArrayEquals(content, Files.readAllBytes(file.path()), file.path().toString());
        }
        assertEquals(before, Spaces.lines(folder));
    }

    @Test
    void renamingOneThingChangesOneLineOfOneFile() throws Exception {
        Spaces.generate(folder, 6_000, 3);
        Space space = Spaces.open(folder);
        Territory territory = space.roots(Territory.class).getFirst();
        Evaluation evaluation = space.roots(Evaluation.class).getFirst();
        GovernanceBody body = territory.getBodies().getFirst();
        List<NamedElement> renamed = List.of(territory, body, body.getMeetings().getFirst(), territory.getActors().getFirst(),
                evaluation.getFramework().getAxes().getFirst(), evaluation, evaluation.getEvidence().getFirst(), territory.getThemes().getLast());
        for (NamedElement element : renamed) {
            Map<String, List<String>> before = Spaces.lines(folder);
            element.setName("Nouveau nom « " + element.eClass().getName() + " »");
            saveAll(space);
            assertEquals(1, differences(before, Spaces.lines(folder)), element.eClass().getName());
        }
    }

    @Test
    void changingOneLineOfATextChangesOneLineOfOneFile() throws Exception {
        Spaces.generate(folder, 6_000, 3);
        Space space = Spaces.open(folder);
        Territory territory = space.roots(Territory.class).getFirst();
        territory.setDescription("Premier paragraphe.\nDeuxième.\nTroisième.");
        saveAll(space);
        Map<String, List<String>> before = Spaces.lines(folder);
        territory.setDescription("Premier paragraphe.\nDeuxième, corrigé.\nTroisième.");
        saveAll(space);
        assertEquals(1, differences(before, Spaces.lines(folder)));
    }

    private static void saveAll(Space space) throws ModelFileException {
        for (LoadedFile file : space.files()) {
            Spaces.saver().save(file);
        }
    }

    private static int differences(Map<String, List<String>> before, Map<String, List<String>> after) {
        assertEquals(before.keySet(), after.keySet());
        int differences = 0;
        for (Map.Entry<String, List<String>> file : before.entrySet()) {
            List<String> now = after.get(file.getKey());
            assertEquals(file.getValue().size(), now.size(), file.getKey());
            for (int i = 0; i < now.size(); i++) {
                differences += now.get(i).equals(file.getValue().get(i)) ? 0 : 1;
            }
        }
        return differences;
    }

    @Test
    void everyFeatureOfEveryClassKeepsWhateverIsTyped() throws Exception {
        Space space = Spaces.open(folder);
        Everything.fill(space, NASTY);
        for (LoadedFile file : space.files()) {
            assertInstanceOf(SaveOutcome.Saved.class, Spaces.saver().save(file));
        }
        Space again = Spaces.open(folder);
        assertEquals(space.files().size(), again.files().size());
        for (LoadedFile file : space.files()) {
            LoadedFile read = again.file(file.path()).orElseThrow();
            assertEquals(List.of(), read.problems());
            assertEquals("", ModelDump.firstDifference(ModelDump.of(file.resource(), RoundTripTest::writable), ModelDump.of(read.resource())));
            assertInstanceOf(SaveOutcome.Unchanged.class, Spaces.saver().save(read));
        }
    }

    /** XML 1.0 has no place for some characters; no text may be refused for them. */
    private static String writable(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == 0x0B || c == 0x0C) {
                result.append('\n');
            } else if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF) {
                result.append('\uFFFD');
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    @Test
    void theModelThatHoldsEverythingDoes() throws Exception {
        Space space = Spaces.open(folder);
        Everything.fill(space, List.of("texte"));
        Map<EStructuralFeature, Boolean> set = new HashMap<>();
        Set<Object> classes = new HashSet<>();
        for (LoadedFile file : space.files()) {
            file.resource().getAllContents().forEachRemaining((EObject object) -> {
                classes.add(object.eClass());
                object.eClass().getEAllStructuralFeatures().forEach(feature -> set.merge(feature, Boolean.valueOf(object.eIsSet(feature)),
                        Boolean::logicalOr));
            });
        }
        assertTrue(classes.containsAll(Everything.classes()), "each class has an object");
        assertEquals(List.of(), set.entrySet().stream()
                .filter(entry -> !entry.getValue().booleanValue() && !entry.getKey().isTransient() && !entry.getKey().isDerived())
                .map(entry -> entry.getKey().getEContainingClass().getName() + "." + entry.getKey().getName()).toList(), "each feature has a value");
    }

    @Test
    void oneObjectHasOneIdentifierForLife() throws Exception {
        Spaces.generate(folder, 1_000, 5);
        Space space = Spaces.open(folder);
        LoadedFile file = space.files().stream().filter(each -> each.path().toString().endsWith(".territoire")).findFirst().orElseThrow();
        Territory territory = (Territory) file.root().orElseThrow();
        String id = file.resource().getID(territory.getThemes().getLast());
        territory.getThemes().move(0, territory.getThemes().size() - 1);
        Spaces.saver().save(file);
        assertEquals(id, file.resource().getID(territory.getThemes().getFirst()));
        assertTrue(Files.readString(file.path(), StandardCharsets.UTF_8).contains("xmi:id=\"" + id + "\""));
        territory.getThemes().add(territory.getThemes().removeFirst());
        assertEquals(id, file.resource().getID(territory.getThemes().getLast()), "an undone removal brings the identifier back");
    }
}
