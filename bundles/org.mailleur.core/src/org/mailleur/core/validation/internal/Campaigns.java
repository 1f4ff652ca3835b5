package org.mailleur.core.validation.internal;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.Evaluation;

/** What there is to know of each evaluation, found out when it is first asked for. */
public final class Campaigns {

    private final Map<Evaluation, Campaign> known = new IdentityHashMap<>();

    /**
     * Returns what there is to know of the evaluation that holds an element.
     *
     * @param facts   the space
     * @param element the evaluation, or anything in it
     * @return the campaign; empty when the element is in none
     */
    public static Optional<Campaign> around(SpaceFacts facts, EObject element) {
        EObject holder = element;
        while (holder != null && !(holder instanceof Evaluation)) {
            holder = holder.eContainer();
        }
        return holder instanceof Evaluation evaluation
                ? Optional.of(facts.get(Campaigns.class, none -> new Campaigns()).known.computeIfAbsent(evaluation, Campaign::new)) : Optional.empty();
    }
}
