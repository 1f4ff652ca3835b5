package org.mailleur.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.internal.WrittenFileCheck;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Everything;
import org.mailleur.core.tests.kit.ModelDump;
import org.mailleur.core.tests.kit.Mutations;
import org.mailleur.core.tests.kit.Spaces;

/** What stands between a bad disk, or a bug of the writer, and the file that people had: it must see every difference. */
class WrittenFileCheckTest {

    private static final List<Mutations> OF_DISKS = List.of(Mutations.TRUNCATED, Mutations.BIT_FLIPPED, Mutations.BYTES_DELETED, Mutations.BLOCK_REPLACED,
            Mutations.LINES, Mutations.ENCODING, Mutations.ATTRIBUTES_SWAPPED, Mutations.ELEMENT_REPEATED, Mutations.ELEMENT_REMOVED, Mutations.TYPE,
            Mutations.NAMESPACE, Mutations.PROLOG, Mutations.XML_1_1);

    @TempDir
    private Path folder;

    private List<LoadedFile> files() throws Exception {
        Space space = Spaces.open(folder);
        Everything.fill(space, List.of("é & <\"> ]]>", "ligne\nligne\tet\rretour", "😀"));
        List<LoadedFile> files = new ArrayList<>(space.files());
        for (LoadedFile file : files) {
            Spaces.saver().save(file);
        }
        return files;
    }

    @Test
    void whatItLetsPassIsReadAsTheModel() throws Exception {
        int passed = 0;
        int caught = 0;
        Random random = new Random(5);
        List<LoadedFile> files = files();
        for (int i = 0; i < 4_000; i++) {
            LoadedFile file = files.get(i % files.size());
            byte[] content = Files.readAllBytes(file.path());
            byte[] damaged = OF_DISKS.get(i % OF_DISKS.size()).apply(content, random);
            if (new WrittenFileCheck(file.resource()).firstDifference(damaged).isPresent()) {
                caught++;
            } else {
                passed++;
                Path copy = Files.createTempDirectory(folder, "copy").resolve(file.path().getFileName());
                Files.write(copy, damaged);
                // Links are relative to the file: compared without their folder.
                List<String> wanted = ModelDump.of(file.resource()).stream().map(line -> line.replaceAll("file:\\S*/", "")).toList();
                List<String> read = ModelDump.of(Spaces.open(copy.getParent()).files().getFirst().resource()).stream()
                        .map(line -> line.replaceAll("file:\\S*/", "")).toList();
                assertEquals("", ModelDump.firstDifference(wanted, read));
            }
        }
        assertTrue(caught > 3_000 && passed < 600, caught + " caught, " + passed + " passed");
    }

    @Test
    void everyChangeOfTheModelShows() throws Exception {
        for (LoadedFile file : files()) {
            byte[] content = Files.readAllBytes(file.path());
            List<EObject> objects = new ArrayList<>();
            file.resource().getAllContents().forEachRemaining(objects::add);
            for (EObject object : objects) {
                for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                    if (!feature.isTransient() && object.eIsSet(feature)) {
                        assertShows(file, content, object, feature);
                    }
                }
            }
            assertTrue(new WrittenFileCheck(file.resource()).firstDifference(content).isEmpty(), "the model is as it was");
        }
    }

    @SuppressWarnings("unchecked")
    private static void assertShows(LoadedFile file, byte[] content, EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            List<Object> values = (List<Object>) object.eGet(feature);
            Object last = values.removeLast();
            assertDiffers(file, content, feature);
            values.addLast(last);
            if (values.size() > 1) {
                values.addFirst(values.removeLast());
                assertDiffers(file, content, feature);
                values.addLast(values.removeFirst());
            }
        } else {
            Object value = object.eGet(feature);
            object.eUnset(feature);
            assertDiffers(file, content, feature);
            object.eSet(feature, value);
        }
    }

    private static void assertDiffers(LoadedFile file, byte[] content, EStructuralFeature feature) {
        assertTrue(new WrittenFileCheck(file.resource()).firstDifference(content).isPresent(),
                () -> "a change of " + EcoreUtil.getURI(feature) + " in " + file.path().getFileName() + " does not show");
    }
}
