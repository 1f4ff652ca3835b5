package org.mailleur.diagram.description.internal;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mailleur.diagram.description.ViewpointException;

/** Colours: those that a specification defines, and those that every one may name. */
final class Colours {

    private static final Pattern SYSTEM = Pattern.compile("environment:/viewpoint#//@systemColors/@entries\\[name='([a-z_]+)']");

    /** The names and values of Sirius's environment. */
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("white", "#ffffff"), Map.entry("black", "#000000"),
            Map.entry("blue", "#729fcf"), Map.entry("chocolate", "#e9b96e"), Map.entry("gray", "#888888"), Map.entry("green", "#8ae234"),
            Map.entry("orange", "#fcaf3e"), Map.entry("purple", "#ad7fa8"), Map.entry("red", "#ef2929"), Map.entry("yellow", "#fce94f"),
            Map.entry("light_blue", "#c2efff"), Map.entry("light_chocolate", "#eec98e"), Map.entry("light_gray", "#d1d1d1"),
            Map.entry("light_green", "#ccf2a6"), Map.entry("light_orange", "#fdce89"), Map.entry("light_purple", "#d9c4d7"),
            Map.entry("light_red", "#f68b8b"), Map.entry("light_yellow", "#fff5b5"), Map.entry("dark_blue", "#274c72"),
            Map.entry("dark_chocolate", "#9a6717"), Map.entry("dark_gray", "#454545"), Map.entry("dark_green", "#4d8914"),
            Map.entry("dark_orange", "#e08503"), Map.entry("dark_purple", "#72496e"), Map.entry("dark_red", "#9c0c0c"),
            Map.entry("dark_yellow", "#d6c542"));

    private final References references;

    Colours(References references) {
        this.references = references;
    }

    /** Returns a colour as {@code #rrggbb}. */
    String of(OdesignElement element, String reference, String otherwise) throws ViewpointException {
        List<String> written = element.values().getOrDefault(reference, List.of());
        if (written.isEmpty()) {
            return otherwise;
        }
        Matcher system = SYSTEM.matcher(written.get(0));
        if (written.size() == 1 && system.matches() && NAMED.containsKey(system.group(1))) {
            return NAMED.get(system.group(1));
        }
        OdesignElement colour = references.one(element, reference, "UserFixedColor").orElseThrow(() -> element.badValue(reference));
        return String.format("#%02x%02x%02x", part(colour, "red"), part(colour, "green"), part(colour, "blue"));
    }

    private static Integer part(OdesignElement colour, String name) throws ViewpointException {
        int part = colour.number(name, 125);
        if (part < 0 || part > 255) {
            throw colour.badValue(name);
        }
        return Integer.valueOf(part);
    }
}
