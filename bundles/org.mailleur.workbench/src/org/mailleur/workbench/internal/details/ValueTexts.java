package org.mailleur.workbench.internal.details;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.edit.labels.FrenchFormats;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.text.Words;

/** Writes the values of attributes in French. */
final class ValueTexts {

    /** The literal by which the metamodels say that nothing is known. */
    private static final String UNSPECIFIED = "unspecified";

    /** Numbers that name something rather than count it. */
    private static final List<String> UNGROUPED = List.of("year", "value");

    /** The unit that a feature's label tells within brackets, and that stands beside the number here. */
    private static final String EUROS = " (euros)";

    private ValueTexts() {
    }

    /** Returns the label of an attribute, without the unit that is written beside the value. */
    static String label(EAttribute attribute) {
        String label = Vocabulary.label(attribute);
        return label.endsWith(EUROS) ? label.substring(0, label.length() - EUROS.length()) : label;
    }

    /** Returns what an attribute's values say, nothing for those that only say that nothing is known. */
    static List<DetailValue> values(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        List<?> each = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return each.stream().map(one -> value(attribute, one)).flatMap(Optional::stream).toList();
    }

    private static Optional<DetailValue> value(EAttribute attribute, Object value) {
        return switch (value) {
            case Enumerator choice -> UNSPECIFIED.equals(choice.getName()) ? Optional.empty()
                    : plain(Vocabulary.word((EEnum) attribute.getEAttributeType(), choice));
            case Boolean truth -> truth.booleanValue() ? plain(Words.YES.text()) : Optional.empty();
            case PartialDate date -> plain(FrenchFormats.date(date));
            case BigDecimal number -> plain(Vocabulary.label(attribute).endsWith(EUROS) ? FrenchFormats.euros(number) : FrenchFormats.number(number));
            case Integer number -> plain(UNGROUPED.contains(attribute.getName()) ? number.toString() : FrenchFormats.number(number.longValue()));
            case Double number -> plain(FrenchFormats.number(BigDecimal.valueOf(number.doubleValue())));
            case String text -> text.isBlank() ? Optional.empty() : Optional.of(textOrAddress(text.strip()));
            default -> throw new IllegalArgumentException("No words for a value of " + attribute.getEAttributeType().getName());
        };
    }

    private static Optional<DetailValue> plain(String text) {
        return Optional.of(new DetailValue.Plain(text));
    }

    /** Only addresses that a browser opens safely become links. */
    private static DetailValue textOrAddress(String text) {
        if (text.startsWith("https://") || text.startsWith("http://")) {
            try {
                return new DetailValue.Web(text, URI.create(text));
            } catch (IllegalArgumentException e) {
                // Something that only begins like an address is shown as it was typed.
                return new DetailValue.Plain(text);
            }
        }
        return new DetailValue.Plain(text);
    }
}
