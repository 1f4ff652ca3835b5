package org.mailleur.core.validation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** A check of single elements: one class and one test for each. */
public interface Rule {

    /**
     * Returns the identifier by which findings name the rule and by which it can be switched off.
     *
     * @return a short stable key
     */
    String id();

    /**
     * Returns how much what it finds matters.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Checks an element.
     *
     * @param element the element
     * @param report  takes what is wrong and the way out, as a French clause and sentence that follow the element's name
     */
    void check(EObject element, Consumer<String> report);
}
