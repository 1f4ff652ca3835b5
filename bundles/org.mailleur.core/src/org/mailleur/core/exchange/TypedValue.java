package org.mailleur.core.exchange;

import org.eclipse.emf.ecore.EAttribute;
import org.mailleur.core.exchange.internal.CellRefusal;
import org.mailleur.core.exchange.internal.Codecs;

/** What a person typed for an attribute, understood as in a list: dates, amounts and choices the way people write them in France. */
public sealed interface TypedValue {

    /**
     * It was understood.
     *
     * @param value the value, of the attribute's type; {@code null} when nothing was typed
     */
    record Understood(Object value) implements TypedValue {
    }

    /**
     * It was not understood.
     *
     * @param sentence what is wrong and what is expected, in French
     */
    record Refused(String sentence) implements TypedValue {
    }

    /**
     * Reads what was typed.
     *
     * @param attribute what it was typed for
     * @param text      what was typed
     * @return what it means
     */
    static TypedValue read(EAttribute attribute, String text) {
        if (text.isBlank()) {
            return new Understood(null);
        }
        try {
            return new Understood(Codecs.of(attribute).read(text, null, null));
        } catch (CellRefusal e) {
            // The refusal is the answer.
            return new Refused(Character.toUpperCase(e.getMessage().charAt(0)) + e.getMessage().substring(1) + ".");
        }
    }
}
