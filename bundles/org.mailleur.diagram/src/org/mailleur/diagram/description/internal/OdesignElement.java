package org.mailleur.diagram.description.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mailleur.diagram.description.ViewpointException;

/** An element of a specification: its type, its place, and what it says. */
final class OdesignElement {

    private final OdesignElement parent;
    private final String feature;
    private final String type;
    private final int line;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, List<OdesignElement>> children = new LinkedHashMap<>();

    OdesignElement(OdesignElement parent, String feature, String type, int line) {
        this.parent = parent;
        this.feature = feature;
        this.type = type;
        this.line = line;
    }

    OdesignElement parent() {
        return parent;
    }

    String feature() {
        return feature;
    }

    String type() {
        return type;
    }

    int line() {
        return line;
    }

    Map<String, List<String>> values() {
        return values;
    }

    Map<String, List<OdesignElement>> children() {
        return children;
    }

    void add(OdesignElement child) {
        children.computeIfAbsent(child.feature, key -> new ArrayList<>()).add(child);
    }

    void add(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }

    List<OdesignElement> children(String name) {
        return children.getOrDefault(name, List.of());
    }

    Optional<OdesignElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** Returns an attribute; empty when it is not written. */
    String text(String name) {
        return text(name, "");
    }

    String text(String name, String otherwise) {
        List<String> found = values.get(name);
        return found == null ? otherwise : String.join(" ", found);
    }

    boolean flag(String name, boolean otherwise) throws ViewpointException {
        return switch (text(name, Boolean.toString(otherwise))) {
        case "true" -> true;
        case "false" -> false;
        default -> throw badValue(name);
        };
    }

    int number(String name, int otherwise) throws ViewpointException {
        try {
            return Integer.parseInt(text(name, Integer.toString(otherwise)));
        } catch (NumberFormatException e) {
            throw badValue(name);
        }
    }

    String required(String name) throws ViewpointException {
        String text = text(name);
        if (text.isBlank()) {
            throw refused("« " + name + " » manque");
        }
        return text;
    }

    ViewpointException badValue(String name) {
        return refused("« " + name + " » ne peut pas valoir « " + Sentences.shortened(text(name)) + " » ici");
    }

    /** Says what is wrong with it, in a sentence that names it and its line. */
    ViewpointException refused(String what) {
        return new ViewpointException(Sentences.at(line) + designation() + " : " + what + ". " + Sentences.REMEDY, type, line, null);
    }

    String designation() {
        String name = text("name");
        return type + (name.isEmpty() ? "" : " « " + Sentences.shortened(name) + " »");
    }
}
