package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.College;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.evaluation.RatingState;

/** Words who rated and how far they differed; disagreement is kept, not averaged away. */
final class Opinions {

    private static final String DOT = "●";

    private Opinions() {
    }

    /** Returns a strip of dots, one for each rating: « 2 ●   3 ●●● ». */
    static String dots(Optional<Assessment> assessment) {
        Map<Integer, Integer> counts = new TreeMap<>();
        assessment.map(Opinions::rated).orElse(List.of()).forEach(rating -> counts.merge(Integer.valueOf(rating.getLevel().getValue()), Integer.valueOf(1), Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((level, count) -> parts.add(level + FrenchText.NBSP + DOT.repeat(count.intValue())));
        return String.join(FrenchText.NBSP + " " + FrenchText.NBSP, parts);
    }

    /** Returns « 5 avis, de 2 à 4 : élu·es 3 ; habitant·es 2 et 4 ». */
    static String byCollege(Optional<Assessment> assessment) {
        List<Rating> rated = assessment.map(Opinions::rated).orElse(List.of());
        if (rated.isEmpty()) {
            return "Aucun avis individuel n’a été saisi.";
        }
        Map<College, List<String>> levels = new TreeMap<>();
        rated.forEach(rating -> levels.computeIfAbsent(college(rating.getEvaluator()), key -> new ArrayList<>())
                .add(Integer.toString(rating.getLevel().getValue())));
        List<String> parts = new ArrayList<>();
        levels.forEach((college, values) -> parts.add(name(college) + FrenchText.NBSP
                + FrenchText.enumeration(values.stream().sorted().toList())));
        int lowest = rated.stream().mapToInt(r -> r.getLevel().getValue()).min().orElseThrow();
        int highest = rated.stream().mapToInt(r -> r.getLevel().getValue()).max().orElseThrow();
        String range = lowest == highest ? (rated.size() == 1 ? "" : " concordants")
                : ", de" + FrenchText.NBSP + lowest + " à" + FrenchText.NBSP + highest;
        return rated.size() + FrenchText.NBSP + "avis" + range + FrenchText.NBSP + ": "
                + String.join(FrenchText.NBSP + "; ", parts) + ".";
    }

    /** Returns « élu·es et habitant·es », who rated any of several criteria together. */
    static String raters(Collection<Assessment> assessments) {
        Set<Evaluator> evaluators = evaluators(assessments);
        if (evaluators.isEmpty()) {
            return "aucun avis individuel";
        }
        List<String> colleges = evaluators.stream().map(Opinions::college).distinct().sorted().map(Opinions::name).toList();
        return FrenchText.enumeration(colleges);
    }

    /** Returns who gave a level for any of several criteria. */
    static Set<Evaluator> evaluators(Collection<Assessment> assessments) {
        Set<Evaluator> evaluators = new LinkedHashSet<>();
        assessments.forEach(assessment -> rated(assessment).forEach(rating -> evaluators.add(rating.getEvaluator())));
        evaluators.remove(null);
        return evaluators;
    }

    static List<Rating> rated(Assessment assessment) {
        return assessment.getRatings().stream().filter(Opinions::isRated).toList();
    }

    static boolean isRated(Rating rating) {
        return rating.getLevel() != null && !rating.isNotApplicable();
    }

    static RatingState state(Rating rating) {
        if (rating.isNotApplicable()) {
            return RatingState.NOT_APPLICABLE;
        }
        return rating.getLevel() == null ? RatingState.NOT_RATED : RatingState.RATED;
    }

    static String name(College college) {
        return college == College.UNSPECIFIED ? "collège non précisé" : Labels.of(BasePackage.Literals.COLLEGE, college);
    }

    private static College college(Evaluator evaluator) {
        return evaluator == null ? College.UNSPECIFIED : evaluator.getCollege();
    }
}
