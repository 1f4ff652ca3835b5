package org.mailleur.core.tests.creation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.creation.NewDirectory;
import org.mailleur.core.creation.NewEvaluation;
import org.mailleur.core.creation.NewFile;
import org.mailleur.core.creation.NewFramework;
import org.mailleur.core.creation.NewScale;
import org.mailleur.core.creation.NewTerritory;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceValidator;
import org.mailleur.model.base.College;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.MappingEntry;
import org.mailleur.model.framework.MappingKind;
import org.mailleur.model.framework.RatingScale;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryKind;

final class NewFileTest {

    @TempDir
    private Path folder;
    private EditingSession session;

    @BeforeEach
    void openACopyOfTheExample() throws Exception {
        Path example = Path.of("..", "org.mailleur.examples", "space");
        try (Stream<Path> files = Files.list(example)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.copy(each, folder.resolve(each.getFileName().toString()));
            }
        }
        session = new EditingSession(Spaces.open(folder), Spaces.saver(), Runnable::run);
    }

    private <T> T first(Class<T> type) {
        return session.space().files().stream().flatMap(file -> file.root().stream()).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private Evaluation latest() {
        return session.space().roots(Evaluation.class).stream().filter(each -> each.getPrevious() != null).findFirst().orElseThrow();
    }

    /** Makes and saves it, and opens the space anew: the file as the next day finds it. */
    private LoadedFile reopened(NewFile wanted) throws Exception {
        assertEquals(Optional.empty(), wanted.obstacle());
        LoadedFile file = session.add(wanted.freeName(session.space()), wanted.make());
        assertTrue(session.isDirty(file));
        session.save(file);
        assertFalse(session.isDirty(file));
        Space again = Space.open(folder, Progress.NONE);
        LoadedFile found = again.file(file.path()).orElseThrow();
        assertEquals(List.of(), found.problems());
        return found;
    }

    @Test
    void aTerritoryBeginsEmptyWithThemesOrWithAUsualGovernance() throws Exception {
        Territory empty = (Territory) reopened(new NewTerritory("Diois", TerritoryKind.COMMUNE, " 26113 ", NewTerritory.Start.EMPTY)).root().orElseThrow();
        assertEquals("26113", empty.getCode());
        assertEquals(List.of(), empty.eContents());
        LoadedFile common = reopened(new NewTerritory("Diois", TerritoryKind.EPCI, "", NewTerritory.Start.COMMON));
        assertEquals("diois-3.territoire", common.path().getFileName().toString(), "beside those that are there");
        Territory territory = (Territory) common.root().orElseThrow();
        assertEquals(9, territory.getThemes().size());
        assertEquals(5, territory.getBodies().getFirst().getSeats().size());
        assertTrue(territory.getBodies().stream().allMatch(body -> body.getMaturity() == Maturity.WISHED_FOR), "a template states no fact");
        assertEquals(territory.getBodies().getFirst(), territory.getContracts().getFirst().getSteeringBodies().getFirst());
        Space space = Spaces.open(folder);
        List<Finding> findings = SpaceValidator.complete(space, Clock.systemDefaultZone())
                .validate(List.of(space.file(common.path()).orElseThrow()), Progress.NONE);
        assertFalse(findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR), findings.toString());
    }

    @Test
    void aCampaignFollowsTheOneBeforeWithoutItsRatings() throws Exception {
        Evaluation before = latest();
        NewEvaluation wanted = new NewEvaluation("Campagne 2030", Optional.of(before.getSubject()), Optional.of(before.getTerritory()),
                Optional.of(before.getFramework()), Optional.of(before.getScale()), Optional.of(before), Optional.of(PartialDate.parse("2030")), List.of());
        Evaluation after = (Evaluation) reopened(wanted).root().orElseThrow();
        assertEquals(before.getName(), after.getPrevious().getName());
        assertEquals(before.getEvaluators().size(), after.getEvaluators().size());
        assertTrue(after.getEvaluators().stream().allMatch(each -> each.getPersonName() == null));
        assertEquals(32, after.getAssessments().size());
        assertTrue(after.getAssessments().stream().allMatch(each -> each.getState() == RatingState.NOT_RATED && each.getArgument() == null));
        assertTrue(after.getEvidence().isEmpty() && after.getVerbatims().isEmpty());
        NewEvaluation earlier = new NewEvaluation("x", wanted.subject(), wanted.territory(), wanted.framework(), wanted.scale(), wanted.previous(),
                Optional.of(PartialDate.parse("2001")), List.of());
        assertTrue(earlier.obstacle().orElse("").contains("a commencé après"));
    }

    @Test
    void aFirstCampaignAsksForWhatItNeeds() throws Exception {
        NewEvaluation nothing = new NewEvaluation("Campagne", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(College.ELECTED, College.INHABITANT));
        assertTrue(nothing.obstacle().orElse("").contains("ce qui est évalué"));
        NewEvaluation whole = new NewEvaluation("Campagne", Optional.of(first(Territory.class)), Optional.of(first(Territory.class)),
                Optional.of(first(Framework.class)), Optional.of(first(RatingScale.class)), Optional.empty(), Optional.empty(), nothing.colleges());
        Evaluation made = (Evaluation) reopened(whole).root().orElseThrow();
        assertEquals(List.of(College.ELECTED, College.INHABITANT), made.getEvaluators().stream().map(each -> each.getCollege()).toList());
        assertNull(made.getPrevious());
    }

    @Test
    void aNewVersionOfAFrameworkStaysComparableWithTheOldOne() throws Exception {
        Framework origin = first(Framework.class);
        List<Framework> others = session.space().roots(Framework.class);
        assertTrue(new NewFramework(origin.getName(), "1.0", Optional.of(origin), others).obstacle().orElse("").contains("existe déjà"));
        LoadedFile file = reopened(new NewFramework(origin.getName(), "2.0", Optional.of(origin), others));
        Framework copy = (Framework) file.root().orElseThrow();
        Framework from = copy.getMappings().getFirst().getFrom();
        assertEquals("1.0", from.getVersion());
        List<MappingEntry> entries = copy.getMappings().getFirst().getEntries();
        assertEquals(3 + 12 + 32, entries.size());
        assertTrue(entries.stream().allMatch(each -> each.getKind() == MappingKind.SAME && each.getSources().size() == 1 && each.getTargets().size() == 1
                && each.getSources().getFirst().getCode().equals(each.getTargets().getFirst().getCode())));
        assertNotEquals(EcoreUtil.getURI(from.getAxes().getFirst()).fragment(), EcoreUtil.getURI(copy.getAxes().getFirst()).fragment());
    }

    @Test
    void scalesAndDirectoriesAreMade() throws Exception {
        RatingScale origin = first(RatingScale.class);
        RatingScale scale = (RatingScale) reopened(new NewScale("La nôtre", "1", Optional.of(origin), List.of(origin))).root().orElseThrow();
        assertEquals(origin.getLevels().size(), scale.getLevels().size());
        assertTrue(new NewScale("La nôtre", " ", Optional.empty(), List.of()).obstacle().orElse("").contains("numéro"));
        assertTrue(new NewDirectory("").obstacle().isPresent());
        assertEquals("les-notres.annuaire", reopened(new NewDirectory("Les nôtres")).path().getFileName().toString());
    }
}
