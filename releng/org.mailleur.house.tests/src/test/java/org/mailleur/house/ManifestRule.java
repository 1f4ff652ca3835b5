package org.mailleur.house;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each manifest says alike. */
final class ManifestRule {

    private static final Map<String, String> ALIKE = Map.of("Bundle-Vendor", "Mailleur", "Bundle-License", "EPL-2.0", "Bundle-Version", "0.1.0.qualifier", "Bundle-RequiredExecutionEnvironment", "JavaSE-21");

    private ManifestRule() {
    }

    static List<Breach> check(BundleManifest manifest) {
        List<Breach> breaches = new ArrayList<>();
        ALIKE.forEach((header, value) -> {
            if (!value.equals(manifest.value(header))) {
                breaches.add(new Breach(manifest.path(), 0, header + " is not " + value));
            }
        });
        String folder = manifest.path().split("/")[1];
        if (!folder.equals(manifest.name())) {
            breaches.add(new Breach(manifest.path(), 0, manifest.name() + " lies in a folder of another name"));
        }
        return breaches;
    }

    /** The packager refuses lines over 512 bytes. */
    static List<Breach> checkLines(String bundle, String text) {
        return text.lines().filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 512).map(line -> new Breach(bundle + "/META-INF/MANIFEST.MF", 0, "a line over 512 bytes: one clause a line")).toList();
    }
}
