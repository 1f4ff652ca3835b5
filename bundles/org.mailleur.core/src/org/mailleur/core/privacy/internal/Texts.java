package org.mailleur.core.privacy.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Changes texts where they stand. */
public final class Texts {

    private Texts() {
    }

    /**
     * Changes the text, or each of the texts, of a feature.
     *
     * @param element the element
     * @param feature one of its features, of texts
     * @param change  the change; what it leaves as it is, is not set again
     */
    public static void replace(EObject element, EAttribute feature, UnaryOperator<String> change) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            List<String> values = (List<String>) element.eGet(feature);
            for (int i = 0; i < values.size(); i++) {
                String changed = change.apply(values.get(i));
                if (!Objects.equals(changed, values.get(i)) && !values.contains(changed)) {
                    values.set(i, changed);
                } else if (!Objects.equals(changed, values.get(i))) {
                    // A list of words holds each once.
                    values.remove(i--);
                }
            }
        } else if (element.eGet(feature) instanceof String value) {
            String changed = change.apply(value);
            if (!changed.equals(value)) {
                element.eSet(feature, changed);
            }
        }
    }
}
