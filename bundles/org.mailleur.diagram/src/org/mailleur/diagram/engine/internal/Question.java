package org.mailleur.diagram.engine.internal;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.Expression;

/** Expressions about one element, outside any diagram. */
public final class Question {

    private final Evaluator evaluator;
    private final Names names;

    /**
     * Makes a question.
     *
     * @param services what expressions may call
     * @param element  the element
     */
    public Question(Services services, EObject element) {
        ReadRecorder recorder = new ReadRecorder(new Dependencies());
        this.evaluator = new Evaluator(services, recorder, new Problems());
        this.names = new BoxNode(element, recorder);
    }

    /**
     * Tells whether a condition holds.
     *
     * @param condition the condition
     * @return whether it does; one that is not written does
     */
    public boolean holds(Expression condition) {
        return evaluator.holds(condition, names);
    }

    /**
     * Returns a text.
     *
     * @param expression the expression
     * @return the text, empty for nothing
     */
    public String text(Expression expression) {
        return evaluator.text(expression, names);
    }
}
