package org.mailleur.core.comparison.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.mailleur.core.comparison.ComparisonKind;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.RatingScale;

/** What a reader of a comparison must know before the figures. */
public final class Remarks {

    private Remarks() {
    }

    /**
     * Returns the remarks.
     *
     * @param kind        what is compared with what
     * @param evaluations the evaluations, in order
     * @return French sentences, each once
     */
    public static List<String> of(ComparisonKind kind, List<Evaluation> evaluations) {
        LinkedHashSet<String> remarks = new LinkedHashSet<>();
        for (int i = 1; i < evaluations.size(); i++) {
            Evaluation base = evaluations.get(kind == ComparisonKind.CAMPAIGNS ? i - 1 : 0);
            pair(base, evaluations.get(i), remarks);
        }
        for (Evaluation evaluation : evaluations) {
            if (evaluation.getStart() == null && evaluation.getEnd() == null) {
                remarks.add("« " + evaluation.getName() + " » n’a pas de dates : " + (kind == ComparisonKind.CAMPAIGNS
                        ? "l’ordre des campagnes est celui de la demande." : "vérifiez que les sujets ont été évalués la même année."));
            }
        }
        return new ArrayList<>(remarks);
    }

    private static void pair(Evaluation base, Evaluation other, LinkedHashSet<String> remarks) {
        if (!Scales.isSame(base.getScale(), other.getScale())) {
            remarks.add("« " + base.getName() + " » et « " + other.getName() + " » n’ont pas la même échelle (" + named(base.getScale()) + ", "
                    + named(other.getScale()) + ") : leurs niveaux ne sont pas comparés, seulement ce qui est évalué, non évalué ou sans objet.");
        }
        if (!Correspondence.isSame(base.getFramework(), other.getFramework())) {
            remarks.add("Le référentiel change de la version " + base.getFramework().getVersion() + " à la version " + other.getFramework().getVersion()
                    + " : les critères sont rapprochés par la correspondance déclarée, jamais par leur place ni par leur numéro.");
        }
    }

    private static String named(RatingScale scale) {
        return scale == null || scale.eIsProxy() ? "échelle introuvable" : "« " + scale.getName() + " » version " + scale.getVersion();
    }
}
