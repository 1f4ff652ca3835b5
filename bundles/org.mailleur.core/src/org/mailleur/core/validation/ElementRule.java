package org.mailleur.core.validation;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule on elements of one type.
 *
 * @param <T> the type that all classes concerned share
 */
public abstract class ElementRule<T extends EObject> implements Rule {

    private final RuleCard card;
    private final Class<T> type;
    private final List<EClass> concerns;

    /**
     * Makes a rule.
     *
     * @param card     what people are told about it
     * @param type     the Java type of the elements
     * @param concerns the classes of the elements
     */
    protected ElementRule(RuleCard card, Class<T> type, EClass... concerns) {
        this.card = card;
        this.type = type;
        this.concerns = List.of(concerns);
    }

    @Override
    public final RuleCard card() {
        return card;
    }

    @Override
    public final List<EClass> concerns() {
        return concerns;
    }

    @Override
    public final void check(EObject element, SpaceFacts facts, Remarks remarks) {
        check(facts, type.cast(element), remarks);
    }

    /**
     * Checks an element.
     *
     * @param facts   what there is to know of the space
     * @param element the element
     * @param remarks takes what is wrong
     */
    protected abstract void check(SpaceFacts facts, T element, Remarks remarks);
}
