package org.mailleur.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree keeps the rules of the house. That each rule can fail is shown by the tests beside this one. */
class HouseTest {

    private final Repository repository = new Repository();

    @Test
    void arrowsOfManifestsPointUpTheTable() {
        List<BundleManifest> manifests = repository.manifests();
        assertTrue(manifests.size() > 8, "the manifests were not found: " + manifests);
        none(manifests.stream().flatMap(manifest -> new Arrows().check(manifest).stream()));
    }

    @Test
    void noSourceReachesAroundItsManifest() {
        none(repository.sources().stream().flatMap(source -> new Arrows().check(source).stream()));
    }

    @ParameterizedTest
    @EnumSource
    void sourcesAreClean(SourceRule rule) {
        List<SourceFile> sources = repository.sources();
        assertTrue(sources.size() > 50, "the sources were not found");
        none(sources.stream().flatMap(source -> rule.check(source).stream()));
    }

    @Test
    void classesAreSmallStatelessAndDocumented() {
        none(repository.sources().stream().flatMap(source -> new ShapeRule().check(source).stream()));
    }

    @Test
    void noLineBreakTearsFrenchMarksFromTheirWords() {
        // What diagrams refuse gets its spaces where it is thrown.
        none(repository.sources().stream().filter(source -> source.path().startsWith("bundles/") && !source.isTest() && !source.bundle().equals("org.mailleur.diagram"))
                .flatMap(source -> new FrenchSpacesRule().check(source).stream()));
    }

    @Test
    void nothingGeneratedIsInGit() {
        none(repository.files().stream().filter(Tracked::isGenerated).map(path -> new Breach(path, 0, "generated: git does not keep it")));
        none(repository.sources().stream().filter(source -> !source.isTest()).flatMap(source -> source.matches(Pattern.compile("\\* @generated"), "generated: git does not keep it").stream()));
    }

    @Test
    void manifestsSayTheSame() {
        none(repository.manifests().stream().flatMap(manifest -> ManifestRule.check(manifest).stream()));
        none(repository.bundles().stream().flatMap(folder -> ManifestRule.checkLines(folder.getFileName().toString(), repository.read(repository.root().relativize(folder) + "/META-INF/MANIFEST.MF")).stream()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "org.eclipse.jdt.core.prefs", "org.eclipse.jdt.ui.prefs" })
    void eachJavaBundleHasTheSameSettings(String settings) {
        var variants = repository.bundles().stream().filter(folder -> folder.resolve("build.properties").toFile().exists() && repository.read(repository.root().relativize(folder) + "/build.properties").contains("source.."))
                .collect(Collectors.groupingBy(folder -> repository.read(repository.root().relativize(folder) + "/.settings/" + settings), Collectors.mapping(folder -> folder.getFileName().toString(), Collectors.toList())));
        assertEquals(1, variants.size(), () -> "these groups of bundles differ in " + settings + ": " + variants.values());
    }

    @Test
    void aWarningFailsTheBuild() {
        String pom = repository.read("pom.xml");
        assertTrue(pom.contains("<warnings.fail>true</warnings.fail>") && pom.contains("<failOnWarning>${warnings.fail}</failOnWarning>"), "pom.xml no longer fails on warnings");
        assertTrue(repository.files().stream().filter(path -> path.endsWith("pom.xml") && !path.equals("pom.xml")).map(repository::read).noneMatch(text -> text.contains("failOnWarning") || text.contains("warnings.fail")),
                "a module decides for itself about warnings");
    }

    @Test
    void versionsAreWrittenOnce() {
        none(VersionRule.check(repository).stream());
    }

    @Test
    void eachBundleHasItsRowInTheDocuments() {
        List<String> bundles = repository.manifests().stream().filter(manifest -> manifest.path().startsWith("bundles/")).map(BundleManifest::name).filter(name -> !name.endsWith(".tests"))
                .map(name -> name.startsWith("org.mailleur.french.") ? "org.mailleur.french.*" : name).distinct().toList();
        none(DocumentRule.check("docs/architecture.md", repository.read("docs/architecture.md"), bundles.stream().map(name -> name.substring("org.mailleur.".length())).toList()).stream());
        none(DocumentRule.check("README.md", repository.read("README.md"), bundles).stream());
    }

    @Test
    void whatBringsFrenchHoldsNothingElse() {
        List<String> strays = repository.files().stream().filter(path -> path.startsWith("bundles/org.mailleur.french."))
                .filter(path -> !path.matches("bundles/[^/]+/(META-INF/MANIFEST\\.MF|build\\.properties|\\.project|\\.settings/.*|.*_fr(_FR)?\\.properties)")).toList();
        assertEquals(List.of(), strays);
    }

    @Test
    void eachLibraryHasItsRowInTheDocuments() {
        none(DocumentRule.check("docs/dependencies.md", repository.read("docs/dependencies.md"), VersionRule.groups(repository.read("targetplatform/mailleur.target"))).stream());
    }

    @Test
    void eachTestBundleStandsBesideWhatItTests() {
        none(repository.manifests().stream().filter(manifest -> manifest.name().endsWith(".tests"))
                .filter(manifest -> !repository.root().resolve("bundles").resolve(manifest.name().replaceAll("\\.tests$", "")).resolve("META-INF").toFile().isDirectory())
                .map(manifest -> new Breach(manifest.path(), 0, "tests nothing that is there")));
    }

    @Test
    void nothingElseLiesAtTheTop() {
        none(repository.files().stream().map(path -> path.split("/")[0]).distinct().filter(Tracked::isStrayAtTop).map(name -> new Breach(name, 0, "does not belong at the top level")));
    }

    @Test
    void scriptsCanBeStarted() {
        none(repository.staged().stream().filter(Tracked::isScriptThatCannotStart).map(entry -> new Breach(entry.split("\t")[1], 0, "is a script: git update-index --chmod=+x")));
    }

    @Test
    void noPathOfAMachineIsWritten() {
        none(repository.files().stream().filter(Tracked::isText).map(path -> SourceFile.read(repository.root(), path)).flatMap(file -> file.matches(Tracked.MACHINE_PATH, "a path of one machine").stream()));
    }

    private static void none(Stream<Breach> breaches) {
        List<String> all = breaches.map(Breach::toString).sorted().toList();
        assertTrue(all.isEmpty(), () -> "\n" + String.join("\n", all));
    }
}
