package org.mailleur.workbench.internal.text;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is to be filled in where: one sentence for each field that its label does not tell all of. */
public final class FieldHelp {

    private FieldHelp() {
    }

    /**
     * Returns the help of a field.
     *
     * @param feature the field
     * @return a French sentence; empty when the label says it all
     */
    public static String of(EStructuralFeature feature) {
        ResourceBundle texts = ResourceBundle.getBundle("org.mailleur.workbench.internal.text.help", Locale.FRENCH, FieldHelp.class.getClassLoader());
        EClass type = feature.getEContainingClass();
        String key = type.getName() + "." + feature.getName();
        return texts.containsKey(key) ? texts.getString(key) : "";
    }
}
