package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Writes references by the names of what they lead to, several parted by « | ». */
final class ReferenceCodec implements Codec {

    private static final Pattern BARS = Pattern.compile("[|\n]");
    private static final Pattern SEMICOLONS = Pattern.compile("[|\n;]");
    private static final Pattern COMMAS = Pattern.compile("[|\n;,]");

    private final EReference reference;

    ReferenceCodec(EReference reference) {
        this.reference = reference;
    }

    @Override
    public String write(Object value, EObject holder, References names) {
        List<?> targets = value instanceof List<?> many ? many : List.of(value);
        return targets.stream().map(target -> names.name((EObject) target, reference.getEReferenceType(), holder)).collect(Collectors.joining(" | "));
    }

    @Override
    public Object read(String cell, EObject holder, References names) throws CellRefusal {
        String text = CellText.read(cell);
        if (!reference.isMany()) {
            return names.find(text, reference.getEReferenceType(), holder);
        }
        // A name may hold a comma: it parts names only where the whole is none.
        CellRefusal first = null;
        for (Pattern separator : List.of(BARS, SEMICOLONS, COMMAS)) {
            try {
                return all(separator.split(text), holder, names);
            } catch (CellRefusal e) {
                first = first == null ? e : first;
            }
        }
        throw first;
    }

    private List<EObject> all(String[] parts, EObject holder, References names) throws CellRefusal {
        List<EObject> found = new ArrayList<>(parts.length);
        for (String part : parts) {
            String name = CellText.strip(part);
            if (!name.isEmpty()) {
                EObject target = names.find(name, reference.getEReferenceType(), holder);
                if (!found.contains(target)) {
                    found.add(target);
                }
            }
        }
        return found;
    }
}
