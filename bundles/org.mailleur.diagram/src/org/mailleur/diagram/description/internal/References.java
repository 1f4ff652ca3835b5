package org.mailleur.diagram.description.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mailleur.diagram.description.ViewpointException;

/** Follows the references of a specification: paths from its root, with names or numbers. */
final class References {

    private static final Pattern STEP = Pattern.compile("@([A-Za-z]+)(?:\\[name='([^']*)']|\\.([0-9]{1,6}))?");
    private static final Pattern PATH = Pattern.compile("(?:[^\\s']|'[^']*')+");

    private final OdesignElement root;
    private final Map<String, OdesignElement> found = new HashMap<>();

    References(OdesignElement root) {
        this.root = root;
    }

    /** Returns what an element refers to, each of a type that is expected there. */
    List<OdesignElement> all(OdesignElement from, String reference, String... types) throws ViewpointException {
        List<OdesignElement> targets = new ArrayList<>();
        for (String value : from.values().getOrDefault(reference, List.of())) {
            for (Matcher path = PATH.matcher(value); path.find();) {
                OdesignElement target = follow(from, reference, path.group());
                if (!List.of(types).contains(target.type())) {
                    throw from.refused("« " + reference + " » mène à « " + target.designation() + " », qui ne convient pas");
                }
                targets.add(target);
            }
        }
        return targets;
    }

    Optional<OdesignElement> one(OdesignElement from, String reference, String... types) throws ViewpointException {
        List<OdesignElement> all = all(from, reference, types);
        if (all.size() > 1) {
            throw from.badValue(reference);
        }
        return all.stream().findFirst();
    }

    private OdesignElement follow(OdesignElement from, String reference, String path) throws ViewpointException {
        OdesignElement known = found.get(path);
        if (known == null) {
            known = walk(path).orElseThrow(() -> from.refused("« " + reference + " » ne mène nulle part, « " + Sentences.shortened(path) + " »"));
            found.put(path, known);
        }
        return known;
    }

    private Optional<OdesignElement> walk(String path) {
        String local = path.startsWith("#") ? path.substring(1) : path;
        if (!local.startsWith("//") && !local.startsWith("/0/")) {
            return Optional.empty();
        }
        Optional<OdesignElement> at = Optional.of(root);
        Matcher steps = STEP.matcher(local);
        int end = local.startsWith("//") ? 2 : 3;
        while (at.isPresent() && steps.find(end) && steps.start() == end) {
            at = step(at.get(), steps);
            end = steps.end();
            if (end == local.length()) {
                return at;
            }
            if (local.charAt(end++) != '/') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<OdesignElement> step(OdesignElement at, Matcher step) {
        List<OdesignElement> contents = at.children(step.group(1));
        if (step.group(2) != null) {
            String name = step.group(2).indexOf('%') < 0 ? step.group(2) : decoded(step.group(2));
            return contents.stream().filter(content -> content.text("name").equals(name)).findFirst();
        }
        int index = step.group(3) == null ? 0 : Integer.parseInt(step.group(3));
        return index < contents.size() ? Optional.of(contents.get(index)) : Optional.empty();
    }

    /** Names within a path are written as in an address; a plus stays one. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not an escape: the name has a per cent sign of its own.
            return name;
        }
    }
}
