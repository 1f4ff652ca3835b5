package org.mailleur.core.generate.internal;

import java.util.ArrayList;
import java.util.List;

import org.mailleur.model.base.College;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.EvaluationStatus;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;
import org.mailleur.model.territory.Territory;

/** Makes evaluation campaigns: who rated, what they said, what was agreed; what it rests on comes from {@link ArgumentMaker}. */
final class EvaluationMaker {

    /** Largest number of objects of a campaign; the least is well over half of it. */
    static final int LARGEST = 560;

    private static final List<College> COLLEGES = List.of(College.ELECTED, College.PROFESSIONAL, College.VOLUNTEER, College.INHABITANT,
            College.INSTITUTION);
    private static final int MOST_EVALUATORS = 9;

    private final EvaluationFactory factory = EvaluationFactory.eINSTANCE;
    private final Making making;
    private final List<Criterion> criteria = new ArrayList<>();
    private final Framework framework;
    private final RatingScale scale;

    EvaluationMaker(Making making, Framework framework, RatingScale scale) {
        this.making = making;
        this.framework = framework;
        this.scale = scale;
        for (Axis axis : framework.getAxes()) {
            for (Function function : axis.getFunctions()) {
                criteria.addAll(function.getCriteria());
            }
        }
    }

    Evaluation make(Territory territory, Organization subject, int year, Evaluation previous) {
        Evaluation evaluation = Making.invented(factory.createEvaluation());
        evaluation.setName("Évaluation " + year + " – " + subject.getName());
        evaluation.setDescription(making.prose().paragraph());
        evaluation.setSubject(subject);
        evaluation.setTerritory(territory);
        evaluation.setOrganizer(making.dice().pick(territory.getActors()));
        evaluation.setFramework(framework);
        evaluation.setScale(scale);
        evaluation.setPrevious(previous);
        evaluation.setStatus(making.dice().pick(List.of(EvaluationStatus.values())));
        evaluation.setMethod(making.prose().text());
        evaluation.setStart(new PartialDate(year, making.dice().between(1, 5), 0));
        evaluation.setEnd(new PartialDate(year, making.dice().between(6, 12), 0));
        for (int i = making.dice().between(5, MOST_EVALUATORS); i > 0; i--) {
            evaluation.getEvaluators().add(evaluator(territory));
        }
        for (Criterion criterion : criteria) {
            evaluation.getAssessments().add(assessment(evaluation, criterion, year));
        }
        new ArgumentMaker(making).argue(evaluation, criteria, year);
        return evaluation;
    }

    private Evaluator evaluator(Territory territory) {
        Evaluator evaluator = factory.createEvaluator();
        evaluator.setCollege(making.dice().pick(COLLEGES));
        evaluator.setName(making.names().fresh("Groupe d’évaluation"));
        evaluator.setRole(making.dice().pick(Words.ROLES));
        evaluator.setSize(making.dice().between(1, 8));
        evaluator.setOrganization(making.dice().pick(territory.getActors()));
        return evaluator;
    }

    private Assessment assessment(Evaluation evaluation, Criterion criterion, int year) {
        Assessment assessment = factory.createAssessment();
        assessment.setCriterion(criterion);
        int fate = making.dice().between(1, 100);
        if (fate <= 4) {
            assessment.setNotApplicable(true);
            assessment.setNotRatedReason(making.prose().sentence());
            return assessment;
        }
        int tendency = making.dice().between(0, scale.getLevels().size() - 1);
        for (Evaluator evaluator : evaluation.getEvaluators()) {
            if (making.dice().chance(90)) {
                assessment.getRatings().add(rating(evaluator, tendency));
            }
        }
        if (fate <= 14) {
            assessment.setNotRatedReason(making.prose().sentence());
        } else {
            assessment.setAgreed(level(tendency));
            assessment.setArgument(making.prose().text());
            assessment.setAgreedOn(making.dice().date(year, year));
        }
        return assessment;
    }

    private Rating rating(Evaluator evaluator, int tendency) {
        Rating rating = factory.createRating();
        rating.setEvaluator(evaluator);
        if (making.dice().chance(3)) {
            rating.setNotApplicable(true);
        } else if (making.dice().chance(96)) {
            rating.setLevel(level(tendency + making.dice().between(-1, 1)));
        }
        rating.setComment(making.dice().chance(25) ? making.prose().paragraph() : null);
        return rating;
    }

    private Level level(int index) {
        return scale.getLevels().get(Math.clamp(index, 0, scale.getLevels().size() - 1));
    }
}
