package org.mailleur.core.tests.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.internal.ModelResource;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.privacy.CopyOptions;
import org.mailleur.core.privacy.PseudonymisedCopy;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Everything;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.base.Attachment;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.governance.Meeting;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

/** A copy for training or support keeps the model and loses the people. */
final class PseudonymisedCopyTest {

    private static final int SEEDS = 1_000;
    private static final byte[] KEY = "clé d’essai".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static CopyOptions options(boolean organizations, boolean territories) {
        return new CopyOptions(organizations, territories, KEY);
    }

    private Space source(String name) throws IOException {
        return Spaces.open(Files.createDirectory(folder.resolve(name)));
    }

    private static String bytes(LoadedFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.resource().save(out, ModelResource.saveOptions());
        return file.path().getFileName() + "\n" + out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingOfThePeopleIsLeft() throws IOException, ModelFileException {
        Path target = folder.resolve("copie");
        for (int seed = 1; seed <= SEEDS; seed++) {
            Space source = source("s" + seed);
            FederationGenerator.fill(source, 100 + seed % 80, seed, Progress.NONE);
            List<String> secrets = new People(seed).into(source);
            Space copy = PseudonymisedCopy.of(source, target, options(seed % 2 == 0, seed % 3 == 0));
            assertEquals(objects(source), objects(copy), "seed " + seed + ": objects");
            Set<String> ids = ids(source);
            for (LoadedFile file : copy.files()) {
                String text = bytes(file).toLowerCase(Locale.FRENCH);
                for (String secret : secrets) {
                    int at = text.indexOf(secret.toLowerCase(Locale.FRENCH));
                    assertEquals(-1, at, () -> "« " + secret + " » in " + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80)));
                }
                String exact = bytes(file);
                assertFalse(ids.stream().anyMatch(exact::contains), "seed " + seed + ": an identifier is left");
            }
        }
    }

    private static int objects(Space space) {
        return space.files().stream().mapToInt(file -> {
            int count = 0;
            for (Iterator<EObject> all = file.resource().getAllContents(); all.hasNext(); all.next()) {
                count++;
            }
            return count;
        }).sum();
    }

    private static Set<String> ids(Space space) {
        Set<String> ids = new HashSet<>();
        space.files().forEach(file -> file.resource().getAllContents().forEachRemaining(element -> ids.add(file.resource().getID(element))));
        return ids;
    }

    @Test
    void theCopyReadsBackWholeWithItsLinks() throws IOException, ModelFileException {
        Space source = source("source");
        Everything.fill(source, List.of("texte", "Élan & <fils>"));
        Space copy = PseudonymisedCopy.of(source, folder.resolve("copie"), options(true, true));
        PseudonymisedCopy.save(copy, Spaces.saver(), Progress.NONE);
        Space read = Spaces.open(folder.resolve("copie"));
        assertEquals(source.files().size(), read.files().size());
        read.files().forEach(file -> assertEquals(List.of(), file.problems()));
        assertEquals(objects(source), objects(read));
        assertEquals(links(source), links(read));
    }

    private static int links(Space space) {
        return space.files().stream().mapToInt(file -> {
            EcoreUtil.resolveAll(file.resource());
            int count = 0;
            for (Iterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
                count += all.next().eCrossReferences().size();
            }
            return count;
        }).sum();
    }

    @Test
    void onePersonHasOnePseudonymAndAnotherKeyAnotherOne() throws IOException, ModelFileException {
        Space source = source("source");
        Organization organization = DirectoryFactory.eINSTANCE.createOrganization();
        organization.setName("Le Passage");
        organization.setExternalReference("structure-42");
        organization.setEmail("accueil@passage.example");
        Contact contact = DirectoryFactory.eINSTANCE.createContact();
        contact.setPersonName("Aline Zorvandrique");
        contact.setEmail("aline@passage.example");
        contact.setPhone("06 12 34 56 78");
        organization.getContacts().add(contact);
        Directory directory = DirectoryFactory.eINSTANCE.createDirectory();
        directory.setName("Annuaire");
        directory.getOrganizations().add(organization);
        source.add("le-passage.annuaire", directory);
        Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
        territory.setName("Valcombe");
        GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
        body.setName("Copil animé par ALINE ZORVANDRIQUE");
        body.setDescription("Appeler le 0612345678 ou Mme Zorvandrique.");
        Seat seat = GovernanceFactory.eINSTANCE.createSeat();
        seat.setHolderName("aline zorvandrique");
        body.getSeats().add(seat);
        Meeting meeting = GovernanceFactory.eINSTANCE.createMeeting();
        Attachment minutes = BaseFactory.eINSTANCE.createAttachment();
        minutes.setName("Compte rendu");
        minutes.setPath("pieces/zorvandrique.pdf");
        minutes.setUrl("https://passage.example/zorvandrique");
        meeting.setMinutes(minutes);
        body.getMeetings().add(meeting);
        territory.getBodies().add(body);
        source.add("valcombe.territoire", territory);

        Space copy = PseudonymisedCopy.of(source, folder.resolve("a"), options(false, false));
        assertEquals(List.of("annuaire-1.annuaire", "territoire-1.territoire"), copy.files().stream().map(file -> file.path().getFileName().toString()).toList());
        Contact made = copy.roots(Directory.class).getFirst().getOrganizations().getFirst().getContacts().getFirst();
        GovernanceBody copied = copy.roots(Territory.class).getFirst().getBodies().getFirst();
        assertTrue(made.getPersonName().matches("Personne [A-Z2-9]{7}"), made.getPersonName());
        assertEquals(made.getPersonName(), copied.getSeats().getFirst().getHolderName());
        assertEquals("Copil animé par " + made.getPersonName(), copied.getName());
        assertEquals("Appeler le " + made.getPhone() + " ou Mme " + made.getPersonName() + ".", copied.getDescription());
        assertTrue(made.getEmail().endsWith("@exemple.invalid"), made.getEmail());
        Attachment left = copied.getMeetings().getFirst().getMinutes();
        assertNull(left.getPath());
        assertNull(left.getUrl());
        Organization kept = copy.roots(Directory.class).getFirst().getOrganizations().getFirst();
        assertEquals("Le Passage", kept.getName());
        assertEquals("accueil@passage.example", organization.getEmail(), "the source stays as it is");
        assertNull(kept.getExternalReference());

        Space same = PseudonymisedCopy.of(source, folder.resolve("b"), options(false, false));
        assertEquals(bytes(copy.files().getFirst()), bytes(same.files().getFirst()));
        Space other = PseudonymisedCopy.of(source, folder.resolve("c"), new CopyOptions(false, false, new byte[] { 1 }));
        assertNotEquals(made.getPersonName(), other.roots(Directory.class).getFirst().getOrganizations().getFirst().getContacts().getFirst().getPersonName());

        Space all = PseudonymisedCopy.of(source, folder.resolve("d"), options(true, true));
        for (LoadedFile file : all.files()) {
            String text = bytes(file);
            assertFalse(text.contains("Passage") || text.contains("passage") || text.contains("Valcombe"), text);
        }
    }

    @Test
    void onlyWordsThatMayGoOutDo() throws IOException, ModelFileException {
        Space source = source("source");
        Evaluation evaluation = EvaluationFactory.eINSTANCE.createEvaluation();
        evaluation.setName("Campagne");
        for (Consent consent : Consent.values()) {
            for (String anonymised : new String[] { null, "Sans nom." }) {
                Verbatim verbatim = EvaluationFactory.eINSTANCE.createVerbatim();
                verbatim.setWords("Telles quelles.");
                verbatim.setAnonymisedWords(anonymised);
                verbatim.setConsent(consent);
                evaluation.getVerbatims().add(verbatim);
            }
        }
        source.add("e.evaluation", evaluation);
        Space copy = PseudonymisedCopy.of(source, folder.resolve("copie"), options(false, false));
        for (Verbatim verbatim : copy.roots(Evaluation.class).getFirst().getVerbatims()) {
            boolean anonymised = verbatim.getConsent() == Consent.TO_BE_ANONYMISED && verbatim.getAnonymisedWords() != null;
            assertEquals(verbatim.getConsent() == Consent.PUBLISHABLE ? "Telles quelles." : anonymised ? "Sans nom." : "[paroles retirées de la copie]",
                    verbatim.getWords());
        }
        assertEquals(List.of("Sans nom."), copy.roots(Evaluation.class).getFirst().getVerbatims().stream()
                .filter(verbatim -> verbatim.getConsent() == Consent.TO_BE_ANONYMISED && verbatim.getAnonymisedWords() != null).map(Verbatim::getWords).toList());
    }

    @Test
    void aFolderInUseIsRefused() throws IOException, ModelFileException {
        Path used = Files.createDirectory(folder.resolve("source"));
        Spaces.generate(used, 100, 1);
        Space source = Spaces.open(used);
        assertThrows(ModelFileException.class, () -> PseudonymisedCopy.of(source, used, options(false, false)));
        assertThrows(ModelFileException.class, () -> PseudonymisedCopy.of(source, used.resolve("dedans"), options(false, false)));
    }
}
