package org.mailleur.core.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mailleur.core.tests.comparison.Campaigns.compared;
import static org.mailleur.core.tests.comparison.Campaigns.criterion;
import static org.mailleur.core.tests.comparison.Campaigns.entry;
import static org.mailleur.core.tests.comparison.Campaigns.mapping;
import static org.mailleur.core.tests.comparison.Campaigns.row;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.mailleur.core.comparison.Change;
import org.mailleur.core.comparison.Comparison;
import org.mailleur.core.comparison.ComparisonKind;
import org.mailleur.core.comparison.ComparisonWords;
import org.mailleur.core.comparison.Comparisons;
import org.mailleur.core.comparison.GroupChange;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkMapping;
import org.mailleur.model.framework.MappingKind;
import org.mailleur.model.framework.RatingScale;

/** What rose, fell and so on; and what is never compared. */
final class ComparisonsTest {

    private final Campaigns campaigns = new Campaigns();
    private final Organization subject = campaigns.subject("Les Sonnailles");
    private final Framework framework = campaigns.framework("1.0", 9);
    private final RatingScale scale = campaigns.scale("1", 5);

    private static List<Change> changes(Comparison.Compared comparison, int step) {
        return comparison.criteria().map(row -> row.changes().get(step)).toList();
    }

    private static String refused(Evaluation... evaluations) {
        return assertInstanceOf(Comparison.Incomparable.class, Comparisons.of(List.of(evaluations))).sentence();
    }

    @Test
    void eachTransitionHasItsName() {
        Evaluation before = campaigns.evaluation("2022", subject, "2022", framework, scale, 2, 4, 3, 0, 2, -1, 0, -1, 0);
        Evaluation after = campaigns.evaluation("2026", subject, "2026", framework, scale, 3, 1, 3, 5, 0, 2, -1, -1, 0);
        // Given the wrong way round: campaigns are compared in the order of their dates.
        Comparison.Compared comparison = compared(after, before);
        assertEquals(ComparisonKind.CAMPAIGNS, comparison.kind());
        assertEquals(List.of(before, after), comparison.evaluations());
        assertEquals(List.of(Change.ROSE, Change.FELL, Change.STAYED, Change.BECAME_RATED, Change.NO_LONGER_RATED, Change.CEASED_NOT_APPLICABLE,
                Change.BECAME_NOT_APPLICABLE, Change.STILL_NOT_APPLICABLE, Change.STILL_NOT_RATED), changes(comparison, 0));
        assertEquals(List.of(), comparison.remarks());
        assertEquals("argument 2022 1", ComparisonWords.argument(row(comparison, "Critère 1 de 1.0").cells().getFirst()));
        assertEquals("argument 2026 1", ComparisonWords.argument(row(comparison, "Critère 1 de 1.0").cells().getLast()));
        assertEquals("raison 2022 4", ComparisonWords.argument(row(comparison, "Critère 4 de 1.0").cells().getFirst()));
        assertEquals("sans objet", ComparisonWords.state(row(comparison, "Critère 6 de 1.0").cells().getFirst()));
    }

    @Test
    void meansAreOverWhatIsRatedBothTimes() {
        Framework three = campaigns.framework("court", 3);
        Evaluation before = campaigns.evaluation("2022", subject, "2022", three, scale, 2, 3, 1);
        Evaluation after = campaigns.evaluation("2026", subject, "2026", three, scale, 2, 4, 0);
        Comparison.Compared comparison = compared(before, after);
        GroupChange change = comparison.functions().findFirst().orElseThrow().group().changes().getFirst();
        // The plain mean goes from 2 to 3, mostly because the weakest criterion is no longer rated.
        assertEquals(OptionalDouble.of(2), comparison.whole().scores().getFirst().mean());
        assertEquals(OptionalDouble.of(3), comparison.whole().scores().getLast().mean());
        assertEquals(OptionalDouble.of(0.5), change.difference());
        assertEquals(2, change.compared());
        assertEquals(Map.of(Change.STAYED, 1, Change.ROSE, 1, Change.NO_LONGER_RATED, 1), change.counts());
        assertEquals("+0,5 sur 2\u00a0critères", ComparisonWords.difference(change));
        assertEquals("en hausse\u00a0: 1, stable\u00a0: 1, n’est plus évalué\u00a0: 1", ComparisonWords.counts(change, comparison.kind()));
    }

    @Test
    void otherScalesCompareStatesOnly() {
        RatingScale other = campaigns.scale("2", 3);
        Evaluation before = campaigns.evaluation("2022", subject, "2022", framework, scale, 2, 4, 0);
        Evaluation after = campaigns.evaluation("2026", subject, "2026", framework, other, 3, -1, 1);
        Comparison.Compared comparison = compared(before, after);
        assertEquals(List.of(Change.OTHER_SCALE, Change.BECAME_NOT_APPLICABLE, Change.BECAME_RATED), changes(comparison, 0).subList(0, 3));
        assertEquals(OptionalDouble.empty(), comparison.whole().changes().getFirst().difference());
        assertEquals("rien à comparer", ComparisonWords.difference(comparison.whole().changes().getFirst()));
        assertEquals(1, comparison.remarks().size());
        assertTrue(comparison.remarks().getFirst().contains("« Échelle » version 1, « Échelle » version 2"), comparison.remarks()::toString);
    }

    @Test
    void aCopyOfTheSameScaleAndFrameworkIsTheSame() {
        Evaluation before = campaigns.evaluation("2022", subject, "2022", framework, scale, 2);
        Evaluation after = campaigns.evaluation("2026", subject, "2026", campaigns.framework("1.0", 9), campaigns.scale("1", 5), 3);
        assertEquals(Change.ROSE, changes(compared(before, after), 0).getFirst());
        Evaluation altered = campaigns.evaluation("2027", subject, "2027", framework, campaigns.scale("1", 4), 3);
        assertEquals(Change.OTHER_SCALE, changes(compared(before, altered), 0).getFirst(), "same version, other levels");
    }

    @Test
    void anotherVersionIsNotComparedWithoutAMapping() {
        Evaluation before = campaigns.evaluation("2022", subject, "2022", framework, scale, 2);
        Evaluation after = campaigns.evaluation("2026", subject, "2026", campaigns.framework("2.0", 9), scale, 3);
        String sentence = refused(before, after);
        assertTrue(sentence.contains("version 1.0") && sentence.contains("version 2.0") && sentence.contains("Ajoutez la correspondance"), sentence);
    }

    @Test
    void aMappingDecidesNeverThePlaceNorTheCode() {
        Framework next = campaigns.framework("2.0", 5);
        FrameworkMapping mapping = mapping(next, framework);
        entry(mapping, MappingKind.MOVED, List.of(criterion(framework, 2)), List.of(criterion(next, 1)));
        entry(mapping, MappingKind.MERGED, List.of(criterion(framework, 1), criterion(framework, 3)), List.of(criterion(next, 2)));
        entry(mapping, MappingKind.SPLIT, List.of(criterion(framework, 4)), List.of(criterion(next, 3), criterion(next, 4)));
        entry(mapping, MappingKind.NEW, List.of(), List.of(criterion(next, 5)));
        entry(mapping, MappingKind.REMOVED, List.of(criterion(framework, 5)), List.of());
        Evaluation before = campaigns.evaluation("2022", subject, "2022", framework, scale, 1, 2, 3, 4, 5);
        Evaluation after = campaigns.evaluation("2026", subject, "2026", next, scale, 5, 5, 5, 5, 5);
        Comparison.Compared comparison = compared(before, after);
        assertEquals(Change.ROSE, row(comparison, "Critère 1 de 2.0").changes().getFirst());
        assertEquals("2\u00a0– niveau 2", ComparisonWords.state(row(comparison, "Critère 1 de 2.0").cells().getFirst()));
        assertEquals(Change.REGROUPED, row(comparison, "Critère 2 de 2.0").changes().getFirst());
        assertEquals("1.1.1\u00a0: 1\u00a0– niveau 1 ; 1.1.3\u00a0: 3\u00a0– niveau 3", ComparisonWords.state(row(comparison, "Critère 2 de 2.0").cells().getFirst()));
        assertEquals(Change.REGROUPED, row(comparison, "Critère 3 de 2.0").changes().getFirst());
        assertEquals(Change.REGROUPED, row(comparison, "Critère 4 de 2.0").changes().getFirst());
        assertEquals(Change.ADDED, row(comparison, "Critère 5 de 2.0").changes().getFirst());
        assertEquals(Change.REMOVED, row(comparison, "Critère 5 de 1.0").changes().getFirst());
        assertEquals(Change.UNMAPPED, row(comparison, "Critère 6 de 1.0").changes().getFirst(), "the mapping says nothing of it");
        assertEquals(1, comparison.whole().changes().getFirst().compared());
        assertTrue(comparison.remarks().getFirst().contains("de la version 1.0 à la version 2.0"), comparison.remarks()::toString);
    }

    @Test
    void aMappingIsReadBackwardsToo() {
        Framework next = campaigns.framework("2.0", 2);
        FrameworkMapping mapping = mapping(next, framework);
        entry(mapping, MappingKind.SAME, List.of(criterion(framework, 1)), List.of(criterion(next, 2)));
        Evaluation newer = campaigns.evaluation("A", subject, "2026", next, scale, 1, 2);
        Evaluation older = campaigns.evaluation("B", campaigns.subject("Le Passage"), "2026", framework, scale, 4);
        Comparison.Compared comparison = compared(newer, older);
        assertEquals(ComparisonKind.SUBJECTS, comparison.kind());
        assertEquals(Change.ROSE, row(comparison, "Critère 1 de 1.0").changes().getFirst());
        assertEquals("plus haut", Change.ROSE.label(comparison.kind()));
        assertEquals(Change.UNMAPPED, row(comparison, "Critère 1 de 2.0").changes().getFirst());
    }

    @Test
    void oneOldCriterionClaimedTwiceIsNotOneToOne() {
        Framework next = campaigns.framework("2.0", 2);
        FrameworkMapping mapping = mapping(next, framework);
        entry(mapping, MappingKind.SAME, List.of(criterion(framework, 1)), List.of(criterion(next, 1)));
        entry(mapping, MappingKind.SAME, List.of(criterion(framework, 1)), List.of(criterion(next, 2)));
        Comparison.Compared comparison = compared(campaigns.evaluation("2022", subject, "2022", framework, scale, 1),
                campaigns.evaluation("2026", subject, "2026", next, scale, 5, 5));
        assertEquals(Change.REGROUPED, changes(comparison, 0).getFirst());
        assertEquals(Change.REGROUPED, changes(comparison, 0).get(1));
    }

    @Test
    void threeCampaignsGoThroughTheVersionBetween() {
        Framework second = campaigns.framework("2.0", 2);
        Framework third = campaigns.framework("3.0", 2);
        entry(mapping(second, framework), MappingKind.MOVED, List.of(criterion(framework, 1)), List.of(criterion(second, 2)));
        FrameworkMapping last = mapping(third, second);
        entry(last, MappingKind.SAME, List.of(criterion(second, 2)), List.of(criterion(third, 1)));
        entry(last, MappingKind.REMOVED, List.of(criterion(second, 1)), List.of());
        Comparison.Compared comparison = compared(campaigns.evaluation("2018", subject, "2018", framework, scale, 1),
                campaigns.evaluation("2022", subject, "2022", second, scale, 2, 3), campaigns.evaluation("2026", subject, "2026", third, scale, 2, 4));
        assertEquals(List.of(Change.ROSE, Change.FELL), row(comparison, "Critère 1 de 3.0").changes());
        assertEquals(List.of(Change.UNMAPPED, Change.REMOVED), row(comparison, "Critère 1 de 2.0").changes());
        assertEquals(List.of(Change.UNMAPPED, Change.ABSENT), row(comparison, "Critère 2 de 1.0").changes());
    }

    @Test
    void severalSubjectsCompareWithTheFirstWithinOneYear() {
        Evaluation first = campaigns.evaluation("A", subject, "2026-03", framework, scale, 3, 3);
        Evaluation second = campaigns.evaluation("B", campaigns.subject("B"), "2026-11", framework, scale, 1, 3);
        Evaluation third = campaigns.evaluation("C", campaigns.subject("C"), null, framework, scale, 3, 5);
        Comparison.Compared comparison = compared(first, second, third);
        assertEquals(List.of(Change.FELL, Change.STAYED), row(comparison, "Critère 1 de 1.0").changes());
        assertEquals(List.of(Change.STAYED, Change.ROSE), row(comparison, "Critère 2 de 1.0").changes());
        assertTrue(comparison.remarks().getFirst().contains("« C » n’a pas de dates"), comparison.remarks()::toString);
        assertTrue(refused(first, campaigns.evaluation("D", campaigns.subject("D"), "2024", framework, scale, 1)).contains("la même année"));
        assertTrue(refused(first, second, campaigns.evaluation("A bis", subject, "2026", framework, scale, 1)).contains("mêlent"));
    }

    @Test
    void whatCannotBeComparedSaysWhy() {
        Evaluation alone = campaigns.evaluation("2022", subject, "2022", framework, scale, 1);
        assertTrue(refused(alone, alone).contains("au moins deux"));
        Evaluation bare = campaigns.evaluation("2026", subject, "2026", framework, scale, 1);
        bare.setFramework(null);
        assertTrue(refused(alone, bare).contains("référentiel"));
        bare.setFramework(framework);
        bare.setSubject(null);
        assertTrue(refused(alone, bare).contains("sujet"));
    }

    @Test
    void theCampaignBeforeIsFoundByItself() {
        Evaluation before = campaigns.evaluation("2022", subject, "2022", framework, scale, 1);
        Evaluation after = campaigns.evaluation("2026", subject, "2026", framework, scale, 2);
        assertTrue(Comparisons.withPrevious(after).isEmpty());
        after.setPrevious(before);
        assertEquals(List.of(before, after), Comparisons.withPrevious(after).orElseThrow().evaluations());
    }

    @Test
    void aCampaignBeforeThatDoesNotCompareSaysWhy() {
        Evaluation before = campaigns.evaluation("2022", subject, "2022", framework, scale, 1);
        Evaluation after = campaigns.evaluation("2026", subject, "2026", framework, scale, 2);
        assertTrue(Comparisons.previous(after).isEmpty());
        after.setPrevious(before);
        before.setFramework(null);
        assertTrue(Comparisons.previous(after).orElseThrow() instanceof Comparison.Incomparable reason && reason.sentence().contains("référentiel"));
        assertTrue(Comparisons.withPrevious(after).isEmpty());
    }
}
