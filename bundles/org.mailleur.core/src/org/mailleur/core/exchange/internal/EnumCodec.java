package org.mailleur.core.exchange.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.French;

/** Writes choices by their French words; reads them with or without accents, inclusive endings and what stands in brackets. */
final class EnumCodec implements Codec {

    private static final String UNSPECIFIED = "unspecified";

    private final EEnum choices;
    private final Map<String, Enumerator> read = new HashMap<>();
    private final Map<Enumerator, String> written = new HashMap<>();

    EnumCodec(EEnum choices) {
        this.choices = choices;
        for (EEnumLiteral literal : choices.getELiterals()) {
            String label = French.label(literal);
            written.put(literal.getInstance(), UNSPECIFIED.equals(literal.getName()) ? "" : label);
            read.put(label, literal.getInstance());
            for (String variant : variants(label)) {
                read.putIfAbsent(Simplified.key(variant), literal.getInstance());
            }
        }
        for (EEnumLiteral literal : choices.getELiterals()) {
            read.putIfAbsent(Simplified.key(literal.getName()), literal.getInstance());
        }
        read.remove("");
    }

    private static Set<String> variants(String label) {
        Set<String> variants = new LinkedHashSet<>();
        int bracket = label.indexOf('(');
        int dash = label.indexOf(" – ");
        variants.add(label);
        if (bracket > 0) {
            variants.add(label.substring(0, bracket));
            variants.add(label.substring(bracket + 1, label.indexOf(')', bracket)));
        }
        if (dash > 0) {
            variants.add(label.substring(0, dash));
            variants.add(label.substring(dash + 3));
        }
        for (String part : label.split(" / ")) {
            variants.add(part);
        }
        for (String known : Set.copyOf(variants)) {
            for (String ending : new String[] { "", "s", "e", "es", "$1" }) {
                variants.add(known.replaceAll("·(\\p{L}+)", ending));
            }
            variants.add(known.endsWith("s") ? known.substring(0, known.length() - 1) : known + "s");
        }
        return variants;
    }

    @Override
    public String write(Object value, EObject holder, References names) {
        return written.get(value);
    }

    @Override
    public Object read(String cell, EObject holder, References names) throws CellRefusal {
        Enumerator exact = read.get(cell);
        Enumerator value = exact == null ? read.get(Simplified.key(cell)) : exact;
        if (value == null) {
            throw new CellRefusal("« " + CellText.strip(cell) + " » n’est pas un choix possible ; les choix sont : " + choices.getELiterals().stream()
                    .map(French::label).collect(Collectors.joining(", ")));
        }
        return value;
    }
}
