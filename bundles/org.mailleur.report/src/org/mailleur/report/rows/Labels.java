package org.mailleur.report.rows;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.mailleur.core.text.French;

/** The French labels of enumeration literals, which the metamodel keeps. */
final class Labels {

    private Labels() {
    }

    /** Returns the label of a literal. */
    static String of(EEnum type, Enumerator value) {
        return French.label(type.getEEnumLiteral(value.getValue()));
    }

    /** Returns the label, empty for a value that states nothing (number 0 of such enumerations). */
    static String ofStated(EEnum type, Enumerator value) {
        return value.getValue() == 0 ? "" : of(type, value);
    }
}
