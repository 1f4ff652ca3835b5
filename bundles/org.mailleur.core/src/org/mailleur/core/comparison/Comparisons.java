package org.mailleur.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.comparison.internal.Comparing;
import org.mailleur.core.comparison.internal.Paths;
import org.mailleur.core.comparison.internal.Remarks;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.evaluation.Evaluation;

/**
 * Compares evaluations without changing them. Two ratings are compared only where that means something: on one scale, of one
 * criterion or of criteria that a mapping declares to be the same.
 */
public final class Comparisons {

    private Comparisons() {
    }

    /**
     * Compares evaluations.
     *
     * @param given two or more evaluations of one subject, or of several subjects in one year
     * @return the comparison, or why there is none
     */
    public static Comparison of(List<Evaluation> given) {
        List<Evaluation> evaluations = new ArrayList<>(new LinkedHashSet<>(given));
        if (evaluations.size() < 2) {
            return new Comparison.Incomparable("Il faut au moins deux évaluations différentes pour comparer.");
        }
        for (Evaluation evaluation : evaluations) {
            if (evaluation.getFramework() == null || evaluation.getFramework().eIsProxy()) {
                return new Comparison.Incomparable("« " + evaluation.getName() + " » ne trouve pas son référentiel ; remettez-le dans l’espace.");
            }
        }
        Set<String> subjects = new HashSet<>();
        for (Evaluation evaluation : evaluations) {
            if (evaluation.getSubject() == null) {
                return new Comparison.Incomparable("« " + evaluation.getName() + " » n’a pas de sujet ; indiquez ce qu’elle évalue.");
            }
            subjects.add(identity(evaluation.getSubject()));
        }
        if (subjects.size() == 1) {
            return compared(ComparisonKind.CAMPAIGNS, chronological(evaluations));
        }
        if (subjects.size() < evaluations.size() || !shareAYear(evaluations)) {
            return new Comparison.Incomparable("Ces évaluations mêlent plusieurs sujets et plusieurs campagnes. Comparez les campagnes d’un même sujet, "
                    + "ou plusieurs sujets évalués la même année.");
        }
        return compared(ComparisonKind.SUBJECTS, evaluations);
    }

    /**
     * Compares an evaluation with the campaign before.
     *
     * @param evaluation the evaluation
     * @return the comparison, empty when it has no campaign before or they do not compare
     */
    public static Optional<Comparison.Compared> withPrevious(Evaluation evaluation) {
        return previous(evaluation).filter(Comparison.Compared.class::isInstance).map(Comparison.Compared.class::cast);
    }

    /**
     * Compares an evaluation with the campaign before, or tells why that means nothing.
     *
     * @param evaluation the evaluation
     * @return the comparison or why there is none, empty when the evaluation names no campaign before
     */
    public static Optional<Comparison> previous(Evaluation evaluation) {
        Evaluation previous = evaluation.getPrevious();
        if (previous == null || previous == evaluation) {
            return Optional.empty();
        }
        if (previous.eIsProxy()) {
            return Optional.of(new Comparison.Incomparable("Le fichier de la campagne précédente est introuvable ; remettez-le dans l’espace."));
        }
        Comparison comparison = of(List.of(previous, evaluation));
        return Optional.of(comparison instanceof Comparison.Compared compared && compared.kind() != ComparisonKind.CAMPAIGNS
                ? new Comparison.Incomparable("« " + previous.getName() + " » n’évalue pas le même sujet que « " + evaluation.getName() + " ».")
                : comparison);
    }

    private static Comparison compared(ComparisonKind kind, List<Evaluation> evaluations) {
        Paths paths = Paths.among(evaluations);
        if (!paths.missing().isEmpty()) {
            return new Comparison.Incomparable(paths.missing());
        }
        Comparing comparing = new Comparing(kind, evaluations, paths);
        List<AxisComparison> axes = comparing.axes();
        GroupRow whole = comparing.whole(axes.stream().flatMap(axis -> axis.functions().stream()).flatMap(function -> function.criteria().stream()).toList());
        return new Comparison.Compared(kind, List.copyOf(evaluations), whole, axes, comparing.removed(), Remarks.of(kind, evaluations));
    }

    /** One subject in copies of its file is one subject: it keeps its identifier. */
    private static String identity(EObject subject) {
        return String.valueOf(EcoreUtil.getURI(subject).fragment());
    }

    private static List<Evaluation> chronological(List<Evaluation> evaluations) {
        if (evaluations.stream().anyMatch(evaluation -> date(evaluation).isEmpty())) {
            return evaluations;
        }
        return evaluations.stream().sorted(Comparator.comparing(evaluation -> date(evaluation).orElseThrow().earliest())).toList();
    }

    private static Optional<PartialDate> date(Evaluation evaluation) {
        return Optional.ofNullable(evaluation.getEnd()).or(() -> Optional.ofNullable(evaluation.getStart()));
    }

    /** An evaluation without dates is taken at its word; a remark says so. */
    private static boolean shareAYear(List<Evaluation> evaluations) {
        int from = Integer.MIN_VALUE;
        int to = Integer.MAX_VALUE;
        for (Evaluation evaluation : evaluations) {
            PartialDate end = date(evaluation).orElse(null);
            if (end != null) {
                from = Math.max(from, (evaluation.getStart() == null ? end : evaluation.getStart()).year());
                to = Math.min(to, end.year());
            }
        }
        return from <= to;
    }
}
