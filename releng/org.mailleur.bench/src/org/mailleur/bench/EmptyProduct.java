package org.mailleur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The smallest product of the platform, with which Mailleur's start is compared: the bundles that a window needs, and one of ours with an
 * application that shows an empty one. It is put together from what Mailleur itself is made of, so that both are of the same age.
 */
final class EmptyProduct {

    private static final List<String> NEEDED = List.of("org.eclipse.ui", "org.eclipse.core.runtime", "org.eclipse.equinox.app", "org.eclipse.equinox.event",
            "org.apache.felix.scr", "org.eclipse.e4.ui.workbench.swt", "org.eclipse.e4.ui.workbench.renderers.swt", "org.eclipse.e4.ui.workbench.addons.swt",
            "org.eclipse.e4.ui.css.swt.theme");
    private static final List<String> CLASSES = List.of("EmptyApplication", "EmptyApplication$1", "EmptyApplication$Nothing", "FirstWindow");
    private static final Pattern NAME = Pattern.compile("[:/]([^/:@]+)_\\d+[.]");
    private static final String OURS = "org.mailleur.";
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.0"?>
            <plugin>
                <extension id="application" point="org.eclipse.core.runtime.applications">
                    <application cardinality="singleton-global" thread="main" visible="true">
                        <run class="org.mailleur.bench.window.EmptyApplication"/>
                    </application>
                </extension>
                <extension point="org.eclipse.ui.perspectives">
                    <perspective id="org.mailleur.bench.empty.perspective" name="Vide" class="org.mailleur.bench.window.EmptyApplication$Nothing"/>
                </extension>
            </plugin>
            """;
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: org.mailleur.bench.empty;singleton:=true
            Bundle-Version: 1.0.0
            Bundle-ActivationPolicy: lazy
            Require-Bundle: org.eclipse.core.runtime,org.eclipse.equinox.app,org.eclipse.ui

            """;

    private EmptyProduct() {
    }

    /**
     * Writes the product's configuration.
     *
     * @param product the folder of Mailleur, whose bundles it uses
     * @param folder  where
     */
    static void write(Path product, Path folder) throws IOException {
        Path jar = Files.createDirectories(folder).resolve("empty.jar");
        writeBundle(jar);
        Set<String> needed = closure(FrameworkUtil.getBundle(EmptyProduct.class).getBundleContext());
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(product.resolve("configuration").resolve("config.ini"))) {
            settings.load(in);
        }
        String bundles = Arrays.stream(settings.getProperty("osgi.bundles").split(",")).filter(each -> needed.contains(name(each))).collect(Collectors.joining(","));
        settings.setProperty("osgi.bundles", bundles + ",reference:file:" + jar + "@4");
        settings.remove("eclipse.product");
        settings.remove("eclipse.application");
        try (OutputStream out = Files.newOutputStream(folder.resolve("config.ini"))) {
            settings.store(out, null);
        }
    }

    /** The name of a bundle within {@code reference:file:plugins/name_1.2.3.jar@4:start}. */
    private static String name(String reference) {
        Matcher name = NAME.matcher(reference);
        return name.find() ? name.group(1) : "";
    }

    private static Set<String> closure(BundleContext context) {
        Deque<Bundle> open = new ArrayDeque<>();
        Set<String> names = new HashSet<>();
        Arrays.stream(context.getBundles()).filter(bundle -> NEEDED.contains(bundle.getSymbolicName())).forEach(open::add);
        while (!open.isEmpty()) {
            Bundle bundle = open.remove();
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (wiring == null || bundle.getSymbolicName().startsWith(OURS) || !names.add(bundle.getSymbolicName())) {
                continue;
            }
            wiring.getRequiredWires(null).stream().map(wire -> wire.getProvider().getBundle()).forEach(open::add);
            wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE).stream().map(BundleWire::getRequirer).map(fragment -> fragment.getBundle()).forEach(open::add);
        }
        return names;
    }

    private static void writeBundle(Path jar) throws IOException {
        Manifest manifest = new Manifest(new java.io.ByteArrayInputStream(MANIFEST.getBytes(StandardCharsets.UTF_8)));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry("plugin.xml"));
            out.write(PLUGIN.getBytes(StandardCharsets.UTF_8));
            for (String each : CLASSES) {
                String path = "org/mailleur/bench/window/" + each + ".class";
                out.putNextEntry(new ZipEntry(path));
                try (InputStream in = FrameworkUtil.getBundle(EmptyProduct.class).getEntry(path).openStream()) {
                    in.transferTo(out);
                }
            }
        }
    }
}
