package org.mailleur.core.creation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.creation.internal.Said;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.College;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.EvaluationStatus;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.RatingScale;
import org.mailleur.model.territory.Territory;

/**
 * A new campaign of evaluation: nothing is rated in it, and each criterion of its framework waits to be.
 *
 * @param name      what it is called
 * @param subject   what is evaluated: an organization, a network or a territory
 * @param territory on which territory, empty while unknown
 * @param framework by which criteria
 * @param scale     on which scale
 * @param previous  the campaign that it follows: its method, organizer, logos and groups of evaluators are taken over, without names of persons;
 *                  its ratings, evidence and words stay where they are
 * @param start     since when, empty while unknown
 * @param colleges  who will rate, when there is no campaign before that says it
 */
public record NewEvaluation(String name, Optional<NamedElement> subject, Optional<Territory> territory, Optional<Framework> framework,
        Optional<RatingScale> scale, Optional<Evaluation> previous, Optional<PartialDate> start, List<College> colleges) implements NewFile {

    @Override
    public FileKind kind() {
        return FileKind.EVALUATION;
    }

    @Override
    public Optional<String> obstacle() {
        return Said.name(name, "cette évaluation").or(() -> missing(subject, "Dites ce qui est évalué\u00a0: une structure, un réseau ou un territoire."))
                .or(() -> missing(framework, "Choisissez un référentiel\u00a0; s’il n’y en a pas dans l’espace, créez-le d’abord."))
                .or(() -> missing(scale, "Choisissez une échelle\u00a0; s’il n’y en a pas dans l’espace, créez-la d’abord.")).or(this::wrongPrevious);
    }

    private static Optional<String> missing(Optional<?> choice, String sentence) {
        return choice.isPresent() ? Optional.empty() : Optional.of(sentence);
    }

    private Optional<String> wrongPrevious() {
        if (previous.isEmpty()) {
            return Optional.empty();
        }
        Evaluation before = previous.get();
        if (before.getSubject() != subject.orElse(null)) {
            return Optional.of("La campagne précédente porte sur autre chose\u00a0: choisissez le même sujet, ou une autre campagne.");
        }
        boolean later = start.isPresent() && before.getStart() != null && before.getStart().earliest().isAfter(start.get().latest());
        return later ? Optional.of("La campagne précédente a commencé après cette date\u00a0: corrigez la date, ou choisissez une autre campagne.") : Optional.empty();
    }

    @Override
    public FileRoot make() {
        Evaluation evaluation = EvaluationFactory.eINSTANCE.createEvaluation();
        evaluation.setName(name.strip());
        evaluation.setStatus(EvaluationStatus.PREPARATION);
        subject.ifPresent(evaluation::setSubject);
        territory.ifPresent(evaluation::setTerritory);
        framework.ifPresent(evaluation::setFramework);
        scale.ifPresent(evaluation::setScale);
        start.ifPresent(evaluation::setStart);
        previous.ifPresentOrElse(before -> follow(evaluation, before), () -> colleges.forEach(college -> evaluation.getEvaluators().add(group(college))));
        framework.ifPresent(chosen -> addCriteria(evaluation, chosen));
        return evaluation;
    }

    private static void follow(Evaluation evaluation, Evaluation before) {
        evaluation.setPrevious(before);
        evaluation.setFictional(before.isFictional());
        evaluation.setMethod(before.getMethod());
        evaluation.setOrganizer(before.getOrganizer());
        evaluation.getLogos().addAll(before.getLogos());
        for (Evaluator each : before.getEvaluators()) {
            Evaluator again = EcoreUtil.copy(each);
            again.setPersonName(null);
            evaluation.getEvaluators().add(again);
        }
    }

    private static Evaluator group(College college) {
        Evaluator group = EvaluationFactory.eINSTANCE.createEvaluator();
        String word = French.label(BasePackage.Literals.COLLEGE.getEEnumLiteral(college.getValue()));
        group.setName("Collège\u00a0: " + word.toLowerCase(Locale.FRENCH));
        group.setCollege(college);
        return group;
    }

    private static void addCriteria(Evaluation evaluation, Framework framework) {
        for (Axis axis : framework.getAxes()) {
            for (Function function : axis.getFunctions()) {
                function.getCriteria().forEach(criterion -> {
                    var assessment = EvaluationFactory.eINSTANCE.createAssessment();
                    assessment.setCriterion(criterion);
                    evaluation.getAssessments().add(assessment);
                });
            }
        }
    }
}
