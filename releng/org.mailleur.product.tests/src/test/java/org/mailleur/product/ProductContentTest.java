package org.mailleur.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each product holds what it needs, and nothing that is for another system or for developers. */
class ProductContentTest {

    static final List<String> SYSTEMS = Product.SYSTEMS;

    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void onlyItsOwnWindows(String system) throws IOException {
        String[] parts = system.split("/");
        String wanted = "org.eclipse.swt." + parts[1] + "." + parts[0] + "." + parts[2] + "_";
        List<String> fragments = Product.of(system).plugins().stream().filter(plugin -> plugin.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).toList();
        assertEquals(1, fragments.size(), fragments::toString);
        assertTrue(fragments.getFirst().startsWith(wanted), fragments::toString);
    }

    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void renderersThatItsWindowsUnderstand(String system) throws IOException {
        String wanted = "org.eclipse.e4.ui.workbench.renderers.swt_" + (system.equals("macosx/cocoa/x86_64") ? "0.17." : "0.18.");
        List<String> renderers = Product.of(system).plugins().stream().filter(plugin -> plugin.startsWith("org.eclipse.e4.ui.workbench.renderers.swt_")).toList();
        assertEquals(1, renderers.size(), renderers::toString);
        assertTrue(renderers.getFirst().startsWith(wanted), renderers::toString);
    }

    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void allOfOursAndNothingForDevelopers(String system) throws IOException {
        List<String> plugins = Product.of(system).plugins();
        List<String> ours = plugins.stream().filter(plugin -> plugin.startsWith("org.mailleur.")).map(plugin -> plugin.substring(0, plugin.indexOf('_'))).sorted().toList();
        assertTrue(ours.containsAll(List.of("org.mailleur.cli", "org.mailleur.workbench", "org.mailleur.french.jface")), ours::toString);
        assertEquals(listed(), ours);
        assertEquals(List.of(), plugins.stream().filter(plugin -> plugin.contains("junit") || plugin.contains("tests")).toList());
        assertTrue(plugins.stream().anyMatch(plugin -> plugin.startsWith("org.eclipse.equinox.launcher_")), "no launcher");
    }

    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void launchersLicenceAndQuietLibraries(String system) throws IOException {
        Path folder = Product.of(system).folder();
        assertTrue(Files.readString(folder.resolve("LICENSE")).contains("Eclipse Public License - v 2.0"));
        assertTrue(Files.isRegularFile(folder.resolve("configuration/logging.properties")));
        if (system.startsWith("win32")) {
            String script = Files.readString(folder.resolve("mailleur.cmd"));
            assertEquals(script.lines().count(), script.split("\r\n").length, "a line does not end as Windows wants it");
        } else {
            assertTrue(Files.isExecutable(folder.resolve("mailleur")));
        }
        if (system.startsWith("macosx")) {
            assertTrue(Files.isExecutable(folder.resolveSibling("MacOS/mailleur")));
            assertTrue(Files.isRegularFile(folder.resolveSibling("Info.plist")));
        }
        try (Stream<Path> top = Files.list(folder)) {
            assertEquals(List.of(), top.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sh") || name.equals("common")).toList());
        }
    }

    /** However it is started: its configuration says French, and each fragment with French words finds the bundle whose words they are. */
    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void frenchWhateverTheMachineSpeaks(String system) throws IOException {
        Product product = Product.of(system);
        assertTrue(Files.readAllLines(product.folder().resolve("configuration/config.ini")).contains("osgi.nl=fr_FR"));
        List<String> plugins = product.plugins();
        for (String fragment : plugins.stream().filter(plugin -> plugin.startsWith("org.mailleur.french.")).toList()) {
            try (JarFile jar = new JarFile(product.folder().resolve("plugins").resolve(fragment).toFile())) {
                String host = jar.getManifest().getMainAttributes().getValue("Fragment-Host").split(";")[0];
                assertTrue(plugins.stream().anyMatch(plugin -> plugin.startsWith(host + "_")), () -> fragment + " speaks for " + host + ", which is not there");
            }
        }
    }

    /** What our features ask for by name. */
    private static List<String> listed() throws IOException {
        List<String> listed = new ArrayList<>();
        try (Stream<Path> features = Files.list(Path.of("../../features"))) {
            for (Path feature : features.map(folder -> folder.resolve("feature.xml")).filter(Files::isRegularFile).toList()) {
                Pattern.compile("<plugin id=\"(org\\.mailleur\\.[\\w.]+)\"").matcher(Files.readString(feature)).results().forEach(found -> listed.add(found.group(1)));
            }
        }
        return listed.stream().sorted().toList();
    }
}
