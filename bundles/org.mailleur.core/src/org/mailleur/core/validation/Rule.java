package org.mailleur.core.validation;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A check of single elements: one class and one test for each. A rule keeps nothing of one element for the next; what it must know of
 * the rest of the space it asks of {@link SpaceFacts}.
 */
public interface Rule {

    /**
     * Returns what people are told about the rule.
     *
     * @return its card
     */
    RuleCard card();

    /**
     * Returns what the rule is to be shown. Elements of other classes never reach it.
     *
     * @return the classes, which stand for their subclasses too
     */
    List<EClass> concerns();

    /**
     * Checks an element.
     *
     * @param element an element of one of the classes that the rule concerns
     * @param facts   what there is to know of the space
     * @param remarks takes what is wrong
     */
    void check(EObject element, SpaceFacts facts, Remarks remarks);
}
