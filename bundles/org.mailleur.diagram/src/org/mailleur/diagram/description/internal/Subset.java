package org.mailleur.diagram.description.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mailleur.diagram.description.ViewpointException;

/** The table of the constructs that we run ({@code subset.txt}); it gives each element its type and refuses what it does not list. */
final class Subset {

    private record Contained(boolean typed, List<String> types) {
    }

    private record Construct(Set<String> values, Map<String, Contained> contents) {
    }

    private final Map<String, Construct> constructs;

    private Subset(Map<String, Construct> constructs) {
        this.constructs = constructs;
    }

    static Subset shipped() throws IOException {
        Map<String, Construct> constructs = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Subset.class.getResourceAsStream("subset.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] named = line.split(":", 2);
                    constructs.put(named[0], construct(named[1]));
                }
            }
        }
        return new Subset(constructs);
    }

    private static Construct construct(String row) {
        String[] halves = row.split("\\|", 2);
        Map<String, Contained> contents = new HashMap<>();
        if (halves.length == 2) {
            for (String content : halves[1].strip().split("\\s+")) {
                String[] parts = content.split("=!?", 2);
                contents.put(parts[0], new Contained(content.contains("=!"), List.of(parts[1].split(","))));
            }
        }
        return new Construct(Set.of(halves[0].isBlank() ? new String[0] : halves[0].strip().split("\\s+")), contents);
    }

    /** Checks an element and all within it, and returns it with the types that it leaves to its features. */
    OdesignElement checked(OdesignElement written) throws ViewpointException {
        if (!written.type().equals("Group")) {
            throw written.refused("ce n’est pas une description de vues");
        }
        return checked(written, null, "Group");
    }

    private OdesignElement checked(OdesignElement written, OdesignElement parent, String type) throws ViewpointException {
        OdesignElement element = new OdesignElement(parent, written.feature(), type, written.line());
        element.values().putAll(written.values());
        Construct construct = constructs.get(type);
        for (String value : written.values().keySet()) {
            if (!construct.values().contains(value)) {
                throw element.refused("Mailleur ne connaît pas « " + Sentences.shortened(value) + " » ici");
            }
        }
        for (List<OdesignElement> contents : written.children().values()) {
            for (OdesignElement content : contents) {
                element.add(checked(content, element, type(element, construct, content)));
            }
        }
        return element;
    }

    private static String type(OdesignElement holder, Construct construct, OdesignElement content) throws ViewpointException {
        Contained contained = construct.contents().get(content.feature());
        OdesignElement shown = new OdesignElement(holder, content.feature(), content.type().isEmpty() ? content.feature() : content.type(), content.line());
        if (contained == null) {
            throw shown.refused("Mailleur ne connaît pas « " + Sentences.shortened(content.feature()) + " » dans " + holder.designation());
        }
        String type = content.type().isEmpty() && !contained.typed() ? contained.types().get(0) : content.type();
        if (!contained.types().contains(type)) {
            throw shown.refused("Mailleur ne sait pas mettre ceci dans « " + content.feature() + " » de " + holder.designation());
        }
        return type;
    }
}
