package org.mailleur.core.comparison.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.comparison.Change;
import org.mailleur.core.comparison.CriterionRow;
import org.mailleur.core.comparison.Obstacle;
import org.mailleur.core.scoring.CriterionScore;
import org.mailleur.model.framework.Criterion;

/** Whether a function, an axis or the whole is made of the same criteria in two versions of a framework. */
final class Composition {

    private final Map<Obstacle, Integer> obstacles = new EnumMap<>(Obstacle.class);

    private Composition() {
    }

    /**
     * Looks for what keeps a group from being compared.
     *
     * @param rows  its criteria
     * @param level what kind of group it is: function, axis or framework
     * @param base  the index of the evaluation that another is compared with
     * @param index the index of the other
     * @return how many criteria are in the way, and why; empty when both versions have the group alike
     */
    static Map<Obstacle, Integer> obstacles(List<CriterionRow> rows, EClass level, int base, int index) {
        Composition found = new Composition();
        for (CriterionRow row : rows) {
            Change change = row.changes().get(index - 1);
            found.count(change == Change.REGROUPED ? Obstacle.REGROUPED : change == Change.ADDED ? Obstacle.ADDED
                    : change == Change.UNMAPPED ? Obstacle.UNMAPPED : change == Change.REMOVED ? Obstacle.LEFT : null, 1);
        }
        found.move(criteria(rows, base), level, Obstacle.CAME, Obstacle.LEFT);
        // Seen from the other side, what came has left.
        found.move(criteria(rows, index), level, Obstacle.LEFT, Obstacle.CAME);
        return found.obstacles;
    }

    private static Set<Criterion> criteria(List<CriterionRow> rows, int index) {
        return rows.stream().flatMap(row -> row.cells().get(index).scores().stream()).map(CriterionScore::criterion).collect(Collectors.toSet());
    }

    /** Holds criteria against those of the one group that most of them are from. */
    private void move(Set<Criterion> criteria, EClass level, Obstacle fromElsewhere, Obstacle missing) {
        Map<EObject, Integer> homes = new HashMap<>();
        criteria.forEach(criterion -> homes.merge(home(criterion, level), Integer.valueOf(1), Integer::sum));
        homes.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most -> {
            count(fromElsewhere, criteria.size() - most.getValue().intValue());
            Collection<Criterion> all = new HashSet<>();
            most.getKey().eAllContents().forEachRemaining(element -> {
                if (element instanceof Criterion criterion) {
                    all.add(criterion);
                }
            });
            all.removeAll(criteria);
            count(missing, all.size());
        });
    }

    private static EObject home(Criterion criterion, EClass level) {
        EObject home = criterion;
        while (home.eContainer() != null && !level.isInstance(home)) {
            home = home.eContainer();
        }
        return home;
    }

    private void count(Obstacle obstacle, int criteria) {
        if (obstacle != null && criteria > 0) {
            obstacles.merge(obstacle, Integer.valueOf(criteria), Integer::sum);
        }
    }
}
