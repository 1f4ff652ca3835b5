package org.mailleur.core.creation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mailleur.model.base.NamedElement;
import org.mailleur.model.evaluation.Evaluation;

/**
 * Which campaign a new one follows unless somebody says otherwise. An example that was made up is never followed by itself.
 *
 * @param campaigns those of the space
 */
public record CampaignBefore(List<Evaluation> campaigns) {

    /**
     * Returns the campaign that a new one on a subject follows.
     *
     * @param subject what is evaluated
     * @return its last campaign, empty when it has none
     */
    public Optional<Evaluation> of(NamedElement subject) {
        return last(real().stream().filter(each -> each.getSubject() == subject).toList());
    }

    /**
     * Returns the campaign that a new one follows while nobody said yet what is evaluated.
     *
     * @return the last campaign where all are on one subject; empty where it is not known which subject is meant
     */
    public Optional<Evaluation> ofTheOnlySubject() {
        return real().stream().map(Evaluation::getSubject).distinct().count() == 1 ? last(real()) : Optional.empty();
    }

    private List<Evaluation> real() {
        return campaigns.stream().filter(each -> !each.isFictional()).toList();
    }

    /** One that nobody followed yet; of several the one that began last. */
    private static Optional<Evaluation> last(List<Evaluation> all) {
        Set<Evaluation> followed = new HashSet<>();
        all.forEach(each -> followed.add(each.getPrevious()));
        List<Evaluation> ends = all.stream().filter(each -> !followed.contains(each)).toList();
        return (ends.isEmpty() ? all : ends).stream().max(Comparator.comparing(each -> each.getStart() == null ? "" : each.getStart().toString()));
    }
}
