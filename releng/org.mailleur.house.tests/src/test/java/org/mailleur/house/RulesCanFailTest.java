package org.mailleur.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule finds what it is there to find, and only that. The bad examples are texts, so that no rule finds them here. */
class RulesCanFailTest {

    @ParameterizedTest
    @EnumSource
    void aSourceRuleFindsItsBadExample(SourceRule rule) throws IOException {
        List<Breach> breaches = rule.check(new SourceFile("bundles/org.mailleur.core/src/Bad.java", example("Bad.java.txt")));
        assertEquals(1, breaches.stream().map(Breach::line).distinct().count(), rule + ": " + breaches);
        assertEquals(List.of(), rule.check(new SourceFile("bundles/org.mailleur.core/src/Good.java", example("Good.java.txt"))));
    }

    @Test
    void shapeIsSeen() throws IOException {
        List<String> found = new ShapeRule().check(new SourceFile("bundles/org.mailleur.core/src/Bad.java", example("Bad.java.txt"))).stream().map(Breach::what).toList();
        assertEquals(List.of("static state: hand it to a constructor", "a public type without Javadoc"), found);
        assertEquals(List.of(), new ShapeRule().check(new SourceFile("bundles/org.mailleur.core/src/Good.java", example("Good.java.txt"))));
        String huge = "// a line\n".repeat(ShapeRule.MOST_LINES + 1);
        assertEquals(1, new ShapeRule().check(new SourceFile("bundles/org.mailleur.core/src/Huge.java", huge)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "say(\"« \" + name);|true", "say(\"Fini !\");|true", "say(name + \" : \" + what);|true", "say(\"12 €\");|true",
            "say(\"«\u00a0x\u00a0»\u00a0: y\");|false", "say(a ? \"b\" : \"c\");|false", "say('\"', a ? b : c); // « here »|false", "* « in a comment » : \"so\"|false", "say(\"%5d\", \"  ! \");|false" })
    void plainSpacesInFrenchAreSeen(String line, boolean seen) {
        assertEquals(seen ? 1 : 0, new FrenchSpacesRule().check(new SourceFile("bundles/org.mailleur.core/src/A.java", line)).size(), line);
    }

    @ParameterizedTest
    @CsvSource({ "model,Require-Bundle,org.eclipse.emf.ecore,true", "model,Require-Bundle,org.eclipse.core.runtime,false", "model,Require-Bundle,org.mailleur.core,false",
            "core,Require-Bundle,org.mailleur.model,true", "core,Require-Bundle,org.mailleur.model.edit,false", "core,Require-Bundle,org.mailleur.report,false",
            "core,Import-Package,org.eclipse.core.runtime,false", "core,Require-Bundle,org.eclipse.jface,false", "core,Import-Package,org.eclipse.swt.graphics,false",
            "core.tests,Require-Bundle,org.mailleur.core,true", "core.tests,Require-Bundle,org.mailleur.report,false", "core.tests,Import-Package,org.junit.jupiter.api,true",
            "core.tests,Require-Bundle,org.eclipse.core.runtime,false", "report,Require-Bundle,org.eclipse.birt.report.engine,true", "report,Require-Bundle,org.eclipse.ui,false",
            "report,Require-Bundle,org.mailleur.cli,false", "examples,Require-Bundle,org.mailleur.core,false", "cli,Require-Bundle,org.mailleur.report,true",
            "cli,Require-Bundle,org.eclipse.swt,false", "cli,Require-Bundle,org.mailleur.workbench,false", "workbench,Require-Bundle,org.eclipse.ui,true",
            "workbench,Require-Bundle,org.mailleur.cli,false", "unknown,Require-Bundle,org.mailleur.model,false" })
    void arrowsAreChecked(String bundle, String header, String wanted, boolean allowed) throws IOException {
        String text = "Manifest-Version: 1.0\nBundle-SymbolicName: org.mailleur." + bundle + ";singleton:=true\n" + header + ": java.base.fake;bundle-version=\"[1.0,2.0)\",\n " + wanted + ";visibility:=reexport\n";
        List<Breach> breaches = new Arrows().check(manifest("bundles/org.mailleur." + bundle + "/META-INF/MANIFEST.MF", text)).stream().filter(breach -> !breach.what().contains("java.base.fake")).toList();
        assertEquals(allowed, breaches.isEmpty(), () -> breaches.toString());
    }

    @ParameterizedTest
    @CsvSource({ "Fragment-Host,org.eclipse.jface,0", "Fragment-Host,org.mailleur.core,1", "Require-Bundle,org.eclipse.jface,2" })
    void frenchIsAFragmentOfOthersAndKnowsNothing(String header, String wanted, int breaches) throws IOException {
        String text = "Manifest-Version: 1.0\nBundle-SymbolicName: org.mailleur.french.jface\n" + header + ": " + wanted + ";bundle-version=\"[3.0.0,4.0.0)\"\n";
        assertEquals(breaches, new Arrows().check(manifest("bundles/org.mailleur.french.jface/META-INF/MANIFEST.MF", text)).size());
    }

    @Test
    void anImportAroundTheManifestIsSeen() {
        SourceFile bad = new SourceFile("bundles/org.mailleur.core/src/A.java", "package a;\n\nimport org.eclipse.core.runtime.IPath;\n");
        assertEquals(List.of(3), new Arrows().check(bad).stream().map(Breach::line).toList());
        SourceFile inTheWorkbench = new SourceFile("bundles/org.mailleur.workbench/src/A.java", "import org.eclipse.swt.SWT;\n");
        assertEquals(List.of(), new Arrows().check(inTheWorkbench));
        SourceFile inTheCommandLine = new SourceFile("bundles/org.mailleur.cli/src/A.java", "import org.eclipse.swt.SWT;\n");
        assertEquals(1, new Arrows().check(inTheCommandLine).size());
    }

    @Test
    void aManifestThatDiffersIsSeen() throws IOException {
        String text = "Manifest-Version: 1.0\nBundle-SymbolicName: org.mailleur.core\nBundle-Vendor: Somebody\nBundle-License: EPL-2.0\nBundle-Version: 0.1.0.qualifier\nBundle-RequiredExecutionEnvironment: JavaSE-21\n";
        assertEquals(List.of("Bundle-Vendor is not Mailleur"), ManifestRule.check(manifest("bundles/org.mailleur.core/META-INF/MANIFEST.MF", text)).stream().map(Breach::what).toList());
        assertEquals(1, ManifestRule.check(manifest("bundles/elsewhere/META-INF/MANIFEST.MF", text.replace("Somebody", "Mailleur"))).size());
        assertEquals(1, ManifestRule.checkLines("org.mailleur.core", "Require-Bundle: " + "a".repeat(500)).size());
        assertEquals(0, ManifestRule.checkLines("org.mailleur.core", text).size());
    }

    @Test
    void aDocumentThatLagsBehindIsSeen() {
        String text = "| bundle | what |\n|---|---|\n| `model` | x |\n| `gone` | x |\n";
        assertEquals(List.of("core has no row", "gone has a row and is not there"), DocumentRule.check("docs/x.md", text, List.of("model", "core")).stream().map(Breach::what).toList());
    }

    @Test
    void versionsThatDifferAreSeen() {
        String coordinates = "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>";
        String extension = coordinates.formatted("org.eclipse.tycho", "tycho-build", "5.0.2");
        assertEquals(0, VersionRule.checkTycho("<tycho.version>5.0.2</tycho.version>", extension).size());
        assertEquals(1, VersionRule.checkTycho("<tycho.version>5.0.3</tycho.version>", extension).size());
        String target = coordinates.formatted("g", "a", "1.0");
        assertEquals(0, VersionRule.checkPom("pom.xml", coordinates.formatted("g", "a", "1.0"), target).size());
        assertEquals(1, VersionRule.checkPom("pom.xml", coordinates.formatted("g", "a", "1.1"), target).size());
        assertEquals(0, VersionRule.checkPom("pom.xml", coordinates.formatted("g", "b", "1.1"), target).size());
    }

    @Test
    void theGroupsOfATargetAreSeen() {
        String coordinates = "<groupId>%s</groupId> <artifactId>%s</artifactId> <version>1</version>";
        assertEquals(List.of("g", "xml-apis"), VersionRule.groups(coordinates.formatted("g", "a") + coordinates.formatted("xml-apis", "b") + coordinates.formatted("g", "c")));
    }

    @Test
    void whatDoesNotBelongInGitIsSeen() {
        assertTrue(Tracked.isGenerated("bundles/org.mailleur.model/src-gen/org/A.java"));
        assertTrue(Tracked.isGenerated("bundles/a/target/b.txt"));
        assertFalse(Tracked.isGenerated("bundles/a/src/org/targets/A.java"));
        assertTrue(Tracked.isStrayAtTop("notes.txt"));
        assertFalse(Tracked.isStrayAtTop(".gitignore"));
        assertTrue(Tracked.isScriptThatCannotStart("100644 0123 0\trun"));
        assertFalse(Tracked.isScriptThatCannotStart("100755 0123 0\trun"));
        assertFalse(Tracked.isScriptThatCannotStart("100644 0123 0\tpom.xml"));
        assertTrue(Tracked.MACHINE_PATH.matcher("see /ro" + "ot/x").find());
        assertTrue(Tracked.MACHINE_PATH.matcher("\"/ho" + "me/me/x\"").find());
        assertFalse(Tracked.MACHINE_PATH.matcher("$HOME/wo" + "rk/x and a/ro" + "ot/b").find());
    }

    private static BundleManifest manifest(String path, String text) throws IOException {
        return BundleManifest.parse(path, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String example(String name) throws IOException {
        try (InputStream input = RulesCanFailTest.class.getResourceAsStream(name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
