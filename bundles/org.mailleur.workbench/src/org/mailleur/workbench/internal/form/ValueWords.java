package org.mailleur.workbench.internal.form;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.mailleur.core.exchange.TypedValue;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.text.Words;

/** How the values of an attribute are written in a field, and read from it. */
final class ValueWords {

    private static final String EUROS = "(euros)";

    private final EAttribute attribute;

    ValueWords(EAttribute attribute) {
        this.attribute = attribute;
    }

    String text(Object value) {
        return switch (value) {
            case null -> "";
            case PartialDate date -> FrenchFormat.date(date).replace('\u00a0', ' ');
            case BigDecimal amount -> isEuros() ? FrenchFormat.euros(amount) : FrenchFormat.number(amount);
            case Integer number -> isGrouped() ? FrenchFormat.number(BigDecimal.valueOf(number)) : number.toString();
            case Double number -> FrenchFormat.number(BigDecimal.valueOf(number));
            default -> value.toString();
        };
    }

    TypedValue read(String text) {
        return TypedValue.read(attribute, text.strip());
    }

    /** What a person might type. */
    String example() {
        if (attribute.getEAttributeType() == BasePackage.Literals.PARTIAL_DATE) {
            return Words.EXAMPLE_DATE.text();
        }
        return isEuros() ? Words.EXAMPLE_EUROS.text() : "";
    }

    /** A year stands by itself; a count of inhabitants is easier to read in groups. */
    private boolean isGrouped() {
        return !attribute.getName().equals("year") && !attribute.getName().equals("value");
    }

    private boolean isEuros() {
        return attribute.getEAttributeType() == BasePackage.Literals.AMOUNT && Vocabulary.label(attribute).endsWith(EUROS);
    }

    /** Tells whether an attribute's values are written in a line of text but are none. */
    static boolean suits(EAttribute attribute) {
        var type = attribute.getEAttributeType();
        return type == BasePackage.Literals.PARTIAL_DATE || type == BasePackage.Literals.AMOUNT || type == EcorePackage.Literals.EINT
                || type == EcorePackage.Literals.EINTEGER_OBJECT || type == EcorePackage.Literals.EDOUBLE_OBJECT;
    }
}
