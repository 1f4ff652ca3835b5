package org.mailleur.core.tests.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.privacy.KeptCopies;
import org.mailleur.core.privacy.KeptCopy;
import org.mailleur.core.privacy.PersonalData;
import org.mailleur.core.privacy.PersonalDatum;
import org.mailleur.core.privacy.PersonalDatum.Kind;
import org.mailleur.core.privacy.Purge;
import org.mailleur.core.privacy.PurgeSaving;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.ModelDump;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryCard;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

/** Personal data is found, taken out in one step that can be undone, and gone from the disk when its backups are. */
final class PurgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    private Path folder;

    private Space space;
    private Contact contact;
    private Contact other;
    private DirectoryCard card;
    private GovernanceBody body;
    private Seat past;
    private Seat present;

    @BeforeEach
    void people() throws IOException, ModelFileException {
        space = Spaces.open(folder);
        Organization organization = DirectoryFactory.eINSTANCE.createOrganization();
        organization.setName("Le Passage");
        organization.setPhone("04 75 00 00 01");
        organization.setSiret("90000000600013");
        contact = contact("Aline Zorvandrique", "2030");
        contact.setEmail("aline@passage.example");
        contact.setPhone("06 12 34 56 78");
        other = contact("Béranger Quixolbert", "2026-06-14");
        organization.getContacts().addAll(List.of(contact, other));
        card = DirectoryFactory.eINSTANCE.createDirectoryCard();
        card.setName("Accueil");
        card.setUpdatedBy("Aline Zorvandrique");
        card.setUpdatedOn(PartialDate.parse("2021"));
        organization.getCards().add(card);
        Directory directory = DirectoryFactory.eINSTANCE.createDirectory();
        directory.setName("Annuaire");
        directory.getOrganizations().add(organization);
        space.add("a.annuaire", directory);
        body = GovernanceFactory.eINSTANCE.createGovernanceBody();
        body.setName("Copil");
        body.setDescription("Animé par ALINE  ZORVANDRIQUE, avec M. le maire et Mme Brumk Ugarte (06.98.76.54.32, b.ugarte@mairie.example).");
        past = seat("Aline Zorvandrique", "2026-05");
        present = seat("Wyll Otkine", "2026-06");
        body.getSeats().addAll(List.of(past, present));
        Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
        territory.setName("Valcombe");
        territory.getBodies().add(body);
        space.add("b.territoire", territory);
        PurgeSaving.save(space.files(), Spaces.saver());
    }

    private static Contact contact(String name, String until) {
        Contact contact = DirectoryFactory.eINSTANCE.createContact();
        contact.setRole("direction");
        contact.setPersonName(name);
        contact.setUntil(PartialDate.parse(until));
        return contact;
    }

    private static Seat seat(String holder, String end) {
        Seat seat = GovernanceFactory.eINSTANCE.createSeat();
        seat.setRole("maire");
        seat.setHolderName(holder);
        seat.setMandateEnd(PartialDate.parse(end));
        return seat;
    }

    private static List<String> values(List<PersonalDatum> data, Kind kind) {
        return data.stream().filter(datum -> datum.kind() == kind).map(PersonalDatum::value).toList();
    }

    @Test
    void everythingIsListed() {
        List<PersonalDatum> data = PersonalData.all(space.files());
        assertEquals(List.of("Aline Zorvandrique", "Aline Zorvandrique", "06 12 34 56 78", "aline@passage.example", "Béranger Quixolbert",
                "Aline Zorvandrique", "Wyll Otkine").stream().sorted().toList(), values(data, Kind.DECLARED).stream().sorted().toList());
        assertEquals(List.of("ALINE  ZORVANDRIQUE", "Mme Brumk Ugarte"), values(data, Kind.PROBABLE_NAME));
        assertEquals(List.of("06.98.76.54.32"), values(data, Kind.PROBABLE_PHONE));
        assertEquals(List.of("b.ugarte@mairie.example"), values(data, Kind.PROBABLE_EMAIL));
        assertEquals("« Nom de la personne » de siège", Purge.place(data.stream().filter(datum -> datum.element() == past).findFirst().orElseThrow()));
    }

    @Test
    void aPersonIsTakenOutEverywhereAndComesBackWithUndo() {
        List<List<String>> before = dumps();
        Purge purge = Purge.ofPerson(space.files(), "aline zorvandrique");
        BasicCommandStack stack = new BasicCommandStack();
        stack.execute(purge.command());
        assertNull(contact.getPersonName());
        assertNull(contact.getEmail());
        assertNull(contact.getPhone());
        assertEquals("direction", contact.getRole());
        assertNull(card.getUpdatedBy());
        assertNull(past.getHolderName());
        assertEquals("Wyll Otkine", present.getHolderName());
        assertEquals("Béranger Quixolbert", other.getPersonName());
        assertTrue(body.getDescription().startsWith("Animé par [nom retiré], avec M. le maire"), body.getDescription());
        List<List<String>> after = dumps();
        stack.undo();
        assertEquals(before, dumps());
        stack.redo();
        assertEquals(after, dumps());
        assertTrue(Purge.ofPerson(space.files(), "Aline Zorvandrique").data().isEmpty());
    }

    private List<List<String>> dumps() {
        List<List<String>> dumps = new ArrayList<>();
        space.files().forEach(file -> dumps.add(ModelDump.of(file.resource())));
        return dumps;
    }

    @Test
    void whatIsPastIsTakenOut() {
        Purge purge = Purge.ofPast(space.files(), TODAY);
        assertEquals(List.of("Béranger Quixolbert", "Aline Zorvandrique"), purge.data().stream().map(PersonalDatum::value).toList());
        purge.command().execute();
        assertNull(other.getPersonName());
        assertNull(past.getHolderName());
        assertEquals("Wyll Otkine", present.getHolderName(), "a mandate until June is not over in June");
        assertEquals("Aline Zorvandrique", contact.getPersonName());
    }

    @Test
    void whatIsOldIsTakenOut() {
        Purge purge = Purge.olderThan(space.files(), LocalDate.of(2022, 1, 1));
        assertEquals(List.of(card), purge.data().stream().map(PersonalDatum::element).toList());
        assertTrue(Purge.olderThan(space.files(), LocalDate.of(2021, 6, 1)).data().isEmpty(), "noted at some time in 2021");
    }

    @Test
    void theDiskForgetsOnlyWithTheBackups() throws IOException, ModelFileException {
        Purge purge = Purge.ofPerson(space.files(), "Aline Zorvandrique");
        purge.command().execute();
        PurgeSaving.save(purge.files(), Spaces.saver());
        assertFalse(disk(false).contains("orvandrique"));
        assertTrue(disk(true).contains("orvandrique"), "backups still have the text");
        assertEquals(2, PurgeSaving.backups(purge.files()).size());
        assertEquals(2, PurgeSaving.deleteBackups(purge.files()));
        assertFalse(disk(true).contains("orvandrique"));
    }

    private String disk(boolean backups) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var walked = Files.walk(folder)) {
            for (Path file : walked.filter(Files::isRegularFile).filter(path -> backups || !path.toString().contains(".sauvegardes")).toList()) {
                text.append(Files.readString(file).toLowerCase(java.util.Locale.FRENCH));
            }
        }
        return text.toString();
    }

    @Test
    void copiesOfFilesThatAreGoneAreFoundToo() throws IOException {
        PurgeSaving.deleteBackups(space.files());
        Path deeper = Files.createDirectories(folder.resolve("anciens").resolve(".sauvegardes"));
        Path gone = Files.writeString(deeper.resolve("2024-01-01_10-00-00-000_disparu.annuaire"), "<a personName=\"Aline&#xA;ZORVANDRIQUE\"/>");
        Path draft = Files.writeString(deeper.resolve("disparu.annuaire.1.tmp"), "<a email='al&#105;ne@passage.example'/>");
        Files.writeString(deeper.resolve("2024-01-02_10-00-00-000_autre.annuaire"), "<a personName=\"Aline Zor\"/>");
        Files.writeString(folder.resolve("notes.txt"), "Aline Zorvandrique");
        Purge purge = Purge.ofPerson(space.files(), "Aline Zorvandrique");
        List<KeptCopy> found = KeptCopies.naming(folder, purge.values());
        assertEquals(List.of(draft, gone), found.stream().map(KeptCopy::path).toList());
        assertEquals(List.of("Aline Zorvandrique"), found.getLast().names());
        assertTrue(KeptCopies.naming(folder, List.of(" ")).isEmpty());
        KeptCopies.delete(found);
        assertTrue(KeptCopies.naming(folder, purge.values()).isEmpty());
        assertTrue(Files.exists(folder.resolve("notes.txt")), "only copies are deleted");
        try (var left = Files.list(deeper)) {
            assertEquals(1, left.count(), "a copy that names nobody stays");
        }
    }

    @Test
    void workThatACrashLeftIsFoundToo() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".recuperation").resolve("arrete"));
        Path draft = Files.writeString(left.resolve("1-disparu.annuaire.brouillon"), "Mailleur, brouillon 1\n\n<a personName=\"Aline Zorvandrique\"/>");
        assertTrue(KeptCopies.naming(folder, List.of("Aline Zorvandrique")).stream().anyMatch(copy -> copy.path().equals(draft)));
    }
}
