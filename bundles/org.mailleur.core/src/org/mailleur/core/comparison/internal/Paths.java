package org.mailleur.core.comparison.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;

/** How the frameworks of several evaluations answer to one another, each to all later ones, through those between them if need be. */
public final class Paths {

    private final List<List<Correspondence>> found = new ArrayList<>();
    private String missing = "";

    private Paths() {
    }

    /**
     * Finds the ways.
     *
     * @param evaluations the evaluations, in order; each has a framework
     * @return the ways; {@link #missing()} tells whether there are all of them
     */
    public static Paths among(List<Evaluation> evaluations) {
        Paths paths = new Paths();
        List<Framework> frameworks = evaluations.stream().map(Evaluation::getFramework).toList();
        for (int from = 0; from < frameworks.size(); from++) {
            paths.found.add(new ArrayList<>());
        }
        // From the later ones back, so that the rest of each way is known.
        for (int from = frameworks.size() - 1; from >= 0; from--) {
            for (int to = from; to < frameworks.size(); to++) {
                Optional<Correspondence> way = Correspondence.between(frameworks.get(from), frameworks.get(to));
                if (way.isEmpty() && to > from + 1 && paths.missing.isEmpty()) {
                    way = Optional.of(paths.from(from, from + 1).then(paths.from(from + 1, to)));
                }
                if (way.isEmpty()) {
                    paths.missing = sentence(frameworks.get(from), frameworks.get(to));
                    return paths;
                }
                paths.found.get(from).add(way.orElseThrow());
            }
        }
        return paths;
    }

    private static String sentence(Framework from, Framework to) {
        return "Les évaluations suivent deux versions du référentiel, « " + from.getName() + " » version " + from.getVersion() + " et « " + to.getName()
                + " » version " + to.getVersion() + ", sans correspondance entre elles : rien ne dit quel critère répond à quel autre. "
                + "Ajoutez la correspondance au fichier du référentiel le plus récent.";
    }

    /**
     * Tells which way is missing.
     *
     * @return a French sentence, empty when there are all of them
     */
    public String missing() {
        return missing;
    }

    /**
     * Returns how criteria of one evaluation's framework answer to those of a later one's, or of its own.
     *
     * @param from the index of the one
     * @param to   the index of the other, not before it
     * @return the correspondence
     */
    public Correspondence from(int from, int to) {
        return found.get(from).get(to - from);
    }

    /**
     * Tells whether mappings say that a criterion is gone.
     *
     * @param from      the index of the evaluation whose framework has it
     * @param to        the index of a later one
     * @param criterion the criterion
     * @return true when it is declared removed on the way
     */
    public boolean isRemoved(int from, int to, Criterion criterion) {
        return from(from, to).isRemoved(criterion);
    }
}
