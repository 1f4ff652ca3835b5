package org.mailleur.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.FormatVersion;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceValidator;
import org.mailleur.model.base.Attachment;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.governance.Meeting;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

final class SpaceValidatorTest {

    @TempDir
    private Path folder;
    private Space space;
    private LoadedFile file;
    private Territory territory;

    @BeforeEach
    void territoryWithCopil() throws IOException {
        space = Space.open(folder, Progress.NONE);
        territory = TerritoryFactory.eINSTANCE.createTerritory();
        territory.setName("Pays d’Aubagne");
        territory.setFormatVersion(FormatVersion.CURRENT);
        file = space.add("aubagne.territoire", territory);
        GovernanceBody copil = GovernanceFactory.eINSTANCE.createGovernanceBody();
        copil.setName("Copil CTG");
        territory.getBodies().add(copil);
    }

    private List<Finding> findings() {
        return SpaceValidator.structural(space).validate(space.files(), Progress.NONE);
    }

    @Test
    void soundFileHasNoFinding() {
        assertEquals(List.of(), findings());
    }

    @Test
    void missingNameIsToldWithItsPlaceAndWayOut() {
        territory.getBodies().getFirst().setName("  ");
        Finding finding = findings().getFirst();
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("valeur-obligatoire", finding.rule());
        assertEquals("«\u00a0aubagne.territoire\u00a0», instance de territoire «\u00a0Pays d’Aubagne\u00a0»\u00a0: «\u00a0Nom\u00a0» n’est pas renseigné. Complétez cette information.",
                finding.message());
        assertEquals(file.resource().getID(territory.getBodies().getFirst()), finding.id());
    }

    @Test
    void flowWithoutEndsIsTold() {
        Flow flow = GovernanceFactory.eINSTANCE.createFlow();
        flow.setSource(territory.getBodies().getFirst());
        territory.getFlows().add(flow);
        List<Finding> findings = findings();
        assertEquals(1, findings.size());
        assertTrue(findings.getFirst().message().contains("«\u00a0Vers\u00a0» n’est pas renseigné"), findings.getFirst().message());
    }

    @Test
    void attachmentOutOfTheSpaceOrMissingIsTold() throws IOException {
        Path outside = Files.createTempFile("dehors", ".pdf");
        Meeting meeting = GovernanceFactory.eINSTANCE.createMeeting();
        meeting.setName("Réunion de lancement");
        Attachment minutes = BaseFactory.eINSTANCE.createAttachment();
        minutes.setName("Compte rendu");
        meeting.setMinutes(minutes);
        territory.getBodies().getFirst().getMeetings().add(meeting);
        Files.writeString(folder.resolve("compte-rendu.pdf"), "%PDF");
        minutes.setPath("compte-rendu.pdf");
        assertEquals(List.of(), findings());
        for (String path : List.of("absent.pdf", "../" + outside.getFileName(), outside.toString(), "C:\\dehors.pdf", "compte\u0000rendu.pdf")) {
            minutes.setPath(path);
            assertEquals(1, findings().size(), path);
            assertEquals(Severity.WARNING, findings().getFirst().severity());
        }
        Files.delete(outside);
    }

    @Test
    void whatWasWrongWhenReadingIsAnErrorToo() throws IOException {
        Files.writeString(folder.resolve("abime.territoire"), "<?xml version=\"1.0\"?><territory:Territory");
        space = Space.open(folder, Progress.NONE);
        List<Finding> findings = findings();
        assertTrue(findings.stream().anyMatch(finding -> finding.rule().equals("lecture-abime") && finding.severity() == Severity.ERROR), findings::toString);
    }
}
