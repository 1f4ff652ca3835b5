package org.mailleur.core.scoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.mailleur.model.evaluation.Evidence;

/**
 * What several criteria come to. The mean is that of the agreed levels of rated criteria, each criterion counting once; criteria
 * that are not rated or not applicable count neither as weak nor as strong but show in the coverage.
 *
 * @param mean          mean value of the agreed levels; empty when nothing is rated
 * @param rated         how many criteria are rated
 * @param rateable      how many could be rated: all but those not applicable
 * @param notApplicable how many do not apply to the subject
 * @param evidence      how many pieces of evidence support them, each counted once
 * @param unsupported   how many rated criteria have no evidence
 * @param divided       on how many criteria evaluators differ
 * @param widest        the widest spread among them, in levels
 */
public record Score(OptionalDouble mean, int rated, int rateable, int notApplicable, int evidence, int unsupported, int divided, int widest) {

    /**
     * Sums up criteria.
     *
     * @param criteria the criteria
     * @return their score
     */
    public static Score of(Collection<CriterionScore> criteria) {
        List<CriterionScore> rated = criteria.stream().filter(CriterionScore::isRated).toList();
        Set<Evidence> evidence = new HashSet<>();
        criteria.forEach(criterion -> evidence.addAll(criterion.evidence()));
        return new Score(
                rated.stream().mapToInt(criterion -> criterion.level().orElseThrow().getValue()).average(),
                rated.size(),
                (int) criteria.stream().filter(CriterionScore::isRateable).count(),
                (int) criteria.stream().filter(criterion -> !criterion.isRateable()).count(),
                evidence.size(),
                (int) rated.stream().filter(criterion -> criterion.evidence().isEmpty()).count(),
                (int) criteria.stream().filter(criterion -> criterion.spread().isDivided()).count(),
                criteria.stream().mapToInt(criterion -> criterion.spread().width()).max().orElse(0));
    }

    /**
     * Returns the share of rateable criteria that are rated.
     *
     * @return 0 to 1; empty when no criterion is rateable
     */
    public OptionalDouble coverage() {
        return rateable == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) rated / rateable);
    }
}
