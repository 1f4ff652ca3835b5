package org.mailleur.house;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What may lie in git, and where. */
final class Tracked {

    /** Homes and working folders of a machine; put together of parts, because this file is read as well. */
    static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.$}/-])/(ro" + "ot|ho" + "me/\\w+|Us" + "ers/\\w+|wo" + "rk)/");

    private static final Set<String> TOP = Set.of("pom.xml", "bundles", "features", "releng", "sirius", "targetplatform", "docs", "README.md", "CHANGELOG.md", "LICENSE", "run", "verify", "bench", "run.cmd", "verify.cmd", "bench.cmd");
    private static final List<String> TEXT = List.of(".java", ".xml", ".md", ".sh", ".MF", ".properties", ".product", ".target", ".launch", ".cmd", ".prefs", ".ecore", ".genmodel", ".txt");

    private Tracked() {
    }

    static boolean isGenerated(String path) {
        return path.contains("/src-gen/") || path.contains("/target/") || path.contains("/bin/") || path.endsWith(".class") || path.endsWith(".jar");
    }

    static boolean isStrayAtTop(String name) {
        return !name.startsWith(".") && !TOP.contains(name);
    }

    /** Takes a line of <code>git ls-files --stage</code>. */
    static boolean isScriptThatCannotStart(String entry) {
        String path = entry.substring(entry.indexOf('\t') + 1);
        boolean script = Set.of("run", "verify", "bench", ".ci/run").contains(path) || path.endsWith("/unix/mailleur") || path.endsWith("/MacOS/mailleur");
        return script && !entry.startsWith("100755 ");
    }

    static boolean isText(String path) {
        return TEXT.stream().anyMatch(path::endsWith) || Set.of("run", "verify", "bench").contains(path);
    }
}
