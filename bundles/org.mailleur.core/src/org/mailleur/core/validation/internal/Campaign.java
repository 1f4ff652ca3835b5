package org.mailleur.core.validation.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationStatus;
import org.mailleur.model.framework.Criterion;

/** An evaluation with what its rules ask of it again and again. */
public final class Campaign {

    /** About the length of an approval, after which one evaluates again. */
    private static final int YEARS = 4;

    private final Evaluation evaluation;
    private final Map<Criterion, Assessment> assessments = new IdentityHashMap<>();
    private final Set<Criterion> supported = Collections.newSetFromMap(new IdentityHashMap<>());
    private final LocalDate since;

    Campaign(Evaluation evaluation) {
        this.evaluation = evaluation;
        evaluation.getAssessments().forEach(assessment -> assessments.putIfAbsent(assessment.getCriterion(), assessment));
        evaluation.getEvidence().forEach(evidence -> supported.addAll(evidence.getCriteria()));
        this.since = since(evaluation);
    }

    private static LocalDate since(Evaluation evaluation) {
        Evaluation previous = evaluation.getPrevious();
        if (previous != null && previous != evaluation && previous.getEnd() != null) {
            return previous.getEnd().earliest();
        }
        return evaluation.getStart() == null ? null : evaluation.getStart().earliest().minusYears(YEARS);
    }

    /**
     * Returns the evaluation.
     *
     * @return the evaluation
     */
    public Evaluation evaluation() {
        return evaluation;
    }

    /**
     * Returns the day from which the campaign looks back on what was done.
     *
     * @return the end of the campaign before, else four years before its own start; {@code null} when neither is known
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Tells whether ratings are settled.
     *
     * @return true once they are agreed or published
     */
    public boolean isSettled() {
        return evaluation.getStatus() == EvaluationStatus.AGREED || evaluation.getStatus() == EvaluationStatus.PUBLISHED;
    }

    /**
     * Returns the assessment that counts for a criterion.
     *
     * @param criterion the criterion
     * @return the first one, {@code null} when there is none
     */
    public Assessment assessment(Criterion criterion) {
        return assessments.get(criterion);
    }

    /**
     * Tells whether a criterion has evidence.
     *
     * @param criterion the criterion
     * @return true when a piece of evidence names it
     */
    public boolean isSupported(Criterion criterion) {
        return supported.contains(criterion);
    }
}
