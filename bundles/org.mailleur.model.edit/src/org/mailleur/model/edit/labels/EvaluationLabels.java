package org.mailleur.model.edit.labels;

import static org.mailleur.model.base.BasePackage.Literals.COLLEGE;
import static org.mailleur.model.edit.labels.ObjectLabels.EXCERPT;
import static org.mailleur.model.edit.labels.ObjectLabels.typed;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.EVALUATOR;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.FINDING_KIND;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.RATING_STATE;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.REPORT_SECTION;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.SPEAKER_ROLE;
import static org.mailleur.model.framework.FrameworkPackage.Literals.CRITERION;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.College;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.evaluation.Finding;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.evaluation.RatingStates;
import org.mailleur.model.evaluation.ReportText;
import org.mailleur.model.evaluation.SpeakerRole;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.model.framework.Level;

/** Labels of evaluations: the level beside the criterion, and « non évalué » or « sans objet » where there is none. */
final class EvaluationLabels {

    private final ObjectLabels labels;

    EvaluationLabels(ObjectLabels labels) {
        this.labels = labels;
    }

    String text(EObject object) {
        return switch (object) {
            case Assessment assessment -> labels.reference(assessment.getCriterion(), CRITERION) + FrenchFormats.COLON
                    + rated(RatingStates.of(assessment), assessment.getAgreed());
            case Rating rating -> labels.reference(rating.getEvaluator(), EVALUATOR) + FrenchFormats.COLON
                    + rated(RatingStates.of(rating), rating.getLevel());
            case Evaluator evaluator -> evaluator(evaluator);
            case Verbatim verbatim -> verbatim(verbatim);
            case Finding finding -> typed(finding.getName())
                    ? Vocabulary.word(FINDING_KIND, finding.getKind()) + FrenchFormats.COLON + finding.getName() : null;
            case ReportText text -> reportText(text);
            default -> null;
        };
    }

    private static String rated(RatingState state, Level level) {
        return state == RatingState.RATED && level != null && !level.eIsProxy() ? String.valueOf(level.getValue())
                : Vocabulary.word(RATING_STATE, state);
    }

    private static String evaluator(Evaluator evaluator) {
        boolean told = evaluator.getCollege() == College.UNSPECIFIED || !typed(evaluator.getName());
        return told ? null : evaluator.getName() + " (" + Vocabulary.word(COLLEGE, evaluator.getCollege()) + ")";
    }

    /** The words and the speaker's role; what further tells who spoke is personal and stays out. */
    private static String verbatim(Verbatim verbatim) {
        if (!typed(verbatim.getWords())) {
            return null;
        }
        String words = FrenchFormats.quote(FrenchFormats.excerpt(verbatim.getWords(), EXCERPT));
        return verbatim.getSpeakerRole() == SpeakerRole.UNSPECIFIED ? words
                : words + " (" + Vocabulary.word(SPEAKER_ROLE, verbatim.getSpeakerRole()) + ")";
    }

    private String reportText(ReportText text) {
        String section = Vocabulary.word(REPORT_SECTION, text.getSection());
        return text.getAbout() == null ? section : section + FrenchFormats.COLON + labels.text(text.getAbout());
    }
}
