package org.mailleur.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which bundle may know which: the table of docs/architecture.md, and what of other people's libraries each may use. */
final class Arrows {

    private static final String HOUSE = "org.mailleur.";
    /** Bundles that only bring French words to somebody else's. */
    private static final String FRENCH = "french.";
    private static final List<String> SCREEN = List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.gef", "org.eclipse.draw2d", "org.eclipse.e4.ui");
    private static final List<String> PLATFORM = List.of("org.eclipse.core.runtime", "org.eclipse.core.resources", "org.eclipse.equinox", "org.osgi");
    private static final List<String> JAVA = List.of("javax", "org.w3c.dom", "org.xml.sax");
    /** Tests of pictures and reports read the PDF files that we write. */
    private static final List<String> TESTING = List.of("org.junit", "org.opentest4j", "org.apiguardian", "org.apache.pdfbox");

    /** For each bundle: its own kind that it may require, then the beginnings of the names of foreign bundles and packages that it may use. */
    private static final Map<String, Row> TABLE = Map.ofEntries(
            row("model", Set.of(), "org.eclipse.emf.ecore", "org.eclipse.emf.common"),
            row("model.edit", Set.of("model"), "org.eclipse.emf"),
            row("core", Set.of("model"), "org.eclipse.emf.ecore", "org.eclipse.emf.common", "org.apache.commons.csv", "com.google.gson"),
            row("look", Set.of()),
            row("jface.support", Set.of()),
            row("viewpoint", Set.of("model", "core"), "org.eclipse.emf.ecore", "org.eclipse.emf.common"),
            row("diagram", Set.of("model", "core", "viewpoint", "look"), "org.eclipse.emf.ecore", "org.eclipse.emf.common", "org.eclipse.elk", "org.apache.batik", "org.openpdf", "com.github.librepdf"),
            row("report", Set.of("model", "core", "look"), "org.eclipse.emf.ecore", "org.eclipse.emf.common", "org.eclipse.birt", "uk.co.spudsoft.birt", "org.eclipse.datatools", "org.apache.batik",
                    "org.eclipse.core.runtime", "org.osgi.framework", "com.lowagie", "org.openpdf", "com.github.librepdf", "org.apache.pdfbox", "org.apache.poi"),
            row("examples", Set.of()),
            row("window.kit", Set.of("examples"), "org.eclipse.swt", "org.eclipse.core.runtime"),
            row("cli", Set.of("model", "core", "look", "viewpoint", "diagram", "report", "examples"), "org.eclipse.emf.ecore", "org.eclipse.emf.common", "org.eclipse.core.runtime", "org.eclipse.equinox.app", "org.osgi.framework",
                    "org.apache.commons.cli", "com.google.gson"),
            row("diagram.ui", Set.of("model", "model.edit", "core", "viewpoint", "diagram", "look"), ""),
            row("sirius", Set.of("model", "model.edit", "core", "viewpoint"), ""),
            row("workbench", Set.of("model", "model.edit", "core", "look", "viewpoint", "diagram", "diagram.ui", "report", "examples"), ""),
            row("bench", Set.of("model", "core", "look", "viewpoint", "diagram", "report", "examples"), "org.eclipse.emf", "org.eclipse.elk", "org.eclipse.birt", "org.eclipse.core.runtime", "org.eclipse.equinox.app", "org.osgi.framework",
                    "com.google.gson", "org.apache.commons.csv", "org.eclipse.ui", "org.eclipse.swt"));

    private record Row(Set<String> own, List<String> foreign) {
    }

    private static Map.Entry<String, Row> row(String bundle, Set<String> own, String... foreign) {
        return Map.entry(bundle, new Row(own, List.of(foreign)));
    }

    List<Breach> check(BundleManifest manifest) {
        String bundle = manifest.name().startsWith(HOUSE) ? manifest.name().substring(HOUSE.length()) : manifest.name();
        if (bundle.startsWith(FRENCH)) {
            return checkFrench(manifest, bundle);
        }
        boolean test = bundle.endsWith(".tests");
        String tested = test ? bundle.substring(0, bundle.length() - ".tests".length()) : bundle;
        Row row = TABLE.get(tested);
        if (row == null) {
            return List.of(new Breach(manifest.path(), 0, manifest.name() + " has no row in the table of the house"));
        }
        List<Breach> breaches = new ArrayList<>();
        Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream())
                .filter(wanted -> !mayUse(tested, row, test, wanted))
                .forEach(wanted -> breaches.add(new Breach(manifest.path(), 0, bundle + " may not know " + wanted)));
        return breaches;
    }

    /** French for a bundle of others knows that one and nothing else: it has words, and no code that could need anything. */
    private static List<Breach> checkFrench(BundleManifest manifest, String bundle) {
        List<Breach> breaches = new ArrayList<>();
        Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream()).forEach(wanted -> breaches.add(new Breach(manifest.path(), 0, bundle + " may not know " + wanted)));
        if (manifest.host().isEmpty() || manifest.host().startsWith(HOUSE)) {
            breaches.add(new Breach(manifest.path(), 0, bundle + " is no fragment of somebody else's bundle"));
        }
        return breaches;
    }

    /** Imports in a source: what a required bundle re-exports would pass a manifest unseen. */
    List<Breach> check(SourceFile source) {
        String bundle = source.bundle().substring(Math.min(HOUSE.length(), source.bundle().length()));
        return forbidden(bundle).stream()
                .flatMap(prefix -> source.matches(java.util.regex.Pattern.compile("(?m)^import (static )?" + prefix.replace(".", "\\.") + "[.;]"), bundle + " may not know " + prefix).stream())
                .toList();
    }

    private static boolean mayUse(String tested, Row row, boolean test, String wanted) {
        if (wanted.startsWith(HOUSE)) {
            String other = wanted.substring(HOUSE.length());
            return row.own().stream().anyMatch(own -> within(other, own) && !otherBundle(other, own)) || test && (within(other, tested) || other.equals("examples") || other.equals("window.kit"));
        }
        if (JAVA.stream().anyMatch(start -> within(wanted, start))) {
            return true;
        }
        if (test && Stream.concat(TESTING.stream(), Stream.of("org.eclipse.emf.ecore.xmi", "org.eclipse.core.runtime", "org.osgi.framework"))
                .anyMatch(start -> within(wanted, start)) && forbidden(tested).stream().noneMatch(start -> within(wanted, start))) {
            return true;
        }
        return row.foreign().stream().anyMatch(start -> start.isEmpty() || within(wanted, start) || wanted.startsWith(start + ".")) && forbidden(tested).stream().noneMatch(start -> within(wanted, start));
    }

    /** Whether a name lies below a bundle but is another bundle of the table: model.edit is no package of model. */
    private static boolean otherBundle(String other, String own) {
        return TABLE.keySet().stream().anyMatch(bundle -> !bundle.equals(own) && bundle.startsWith(own + ".") && within(other, bundle));
    }

    private static List<String> forbidden(String bundle) {
        String name = bundle.endsWith(".tests") ? bundle.substring(0, bundle.length() - ".tests".length()) : bundle;
        return switch (name) {
            case "workbench", "diagram.ui", "sirius", "window.kit", "bench" -> List.of();
            case "model", "core", "viewpoint", "look", "diagram" -> Stream.concat(SCREEN.stream(), PLATFORM.stream()).toList();
            default -> SCREEN;
        };
    }

    private static boolean within(String name, String start) {
        return name.equals(start) || name.startsWith(start + ".");
    }
}
