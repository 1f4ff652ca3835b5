package org.mailleur.workbench.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Our French fragments as they run here, and the English beside them. */
final class Fragments {

    private static final String OURS = "org.mailleur.french.";

    /** Fragments that are installed, resolved or not. */
    List<Bundle> fragments() {
        return installed().stream().filter(bundle -> bundle.getSymbolicName().startsWith(OURS)).toList();
    }

    /** Every text that a fragment says, with what its host says. */
    List<Translation> translations() {
        return fragments().stream().flatMap(fragment -> files(fragment, "*_fr*.properties").stream().flatMap(french -> translations(fragment, french).stream())).toList();
    }

    /** Every English text of the hosts, those too that have no French. */
    List<String> english() {
        return fragments().stream().map(this::host).distinct()
                .flatMap(host -> files(host, "*.properties").stream())
                .filter(file -> !file.getPath().matches(".*_\\w\\w(_\\w\\w)?\\.properties") && !file.getPath().matches(".*(jfacefonts|about|pom).*\\.properties"))
                .flatMap(file -> load(file).values().stream()).map(String::valueOf).distinct().toList();
    }

    Bundle host(Bundle fragment) {
        String name = fragment.getHeaders().get(Constants.FRAGMENT_HOST).split(";")[0];
        return installed().stream().filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name + " is not installed"));
    }

    private List<Translation> translations(Bundle fragment, URL french) {
        String path = french.getPath().replaceFirst("_fr(_FR)?\\.properties$", ".properties");
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        // With its fragments: what SWT says lies in the fragment for this system.
        List<URL> found = Collections.list(Objects.requireNonNullElse(host(fragment).findEntries(folder, name, false), Collections.emptyEnumeration()));
        if (found.isEmpty()) {
            throw new AssertionError(fragment.getSymbolicName() + french.getPath() + " has no English beside it");
        }
        Properties english = load(found.getFirst());
        return load(french).entrySet().stream().map(entry -> new Translation(fragment.getSymbolicName() + french.getPath() + " " + entry.getKey(), english.getProperty((String) entry.getKey()), (String) entry.getValue())).toList();
    }

    private static List<URL> files(Bundle bundle, String pattern) {
        var entries = bundle.findEntries("/", pattern, true);
        return entries == null ? List.of() : Collections.list(entries);
    }

    private static List<Bundle> installed() {
        return Arrays.asList(FrameworkUtil.getBundle(Fragments.class).getBundleContext().getBundles());
    }

    /** As the platform reads: UTF-8. */
    private static Properties load(URL file) {
        Properties texts = new Properties();
        try (InputStream stream = file.openStream()) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Those of the fragments that did not find their host. */
    List<String> unresolved() {
        List<String> names = new ArrayList<>();
        fragments().stream().filter(bundle -> bundle.getState() != Bundle.RESOLVED).forEach(bundle -> names.add(bundle.getSymbolicName()));
        return names;
    }
}
