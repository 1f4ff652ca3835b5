package org.mailleur.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

/** All that a delegate reads of the specification is French, well set, and there: names, help, icons. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsTest {

    private static final List<String> READ = List.of("label", "documentation", "endUserDocumentation");
    private static final Pattern BADLY_SET = Pattern.compile("[^\u00A0\u202F][:;!?»](?!/)|«[^\u00A0\u202F]|'|\\.\\.\\.| ,| \\.|  ");
    private static final Pattern TOOLS_WORDS = Pattern.compile("(?i)\\b(élément du modèle|ressource|instance de classe|objet|nœud|node|edge|container|conteneur|mapping|layer|diagramme)\\b");
    private static final Set<String> NAMED = Set.of("ownedViewpoints", "ownedRepresentations", "ownedRules", "defaultLayer", "additionalLayers", "nodeMappings", "subNodeMappings",
            "containerMappings", "edgeMappings", "toolSections", "ownedTools");

    private final Odesign odesign;

    WordsTest() throws Exception {
        odesign = new Odesign();
    }

    private static Stream<String> texts(Element element) {
        return READ.stream().filter(element::hasAttribute).map(element::getAttribute).map(text -> text.replaceAll("</?[a-z]+>", ""));
    }

    @Test
    void whateverAPersonSeesHasALabel() {
        odesign.all().filter(element -> NAMED.contains(element.getTagName())).forEach(element -> assertTrue(element.getAttribute("label").length() >= 3, () -> Odesign.path(element)));
    }

    @Test
    void textsAreSetAsFrenchIs() {
        assertEquals(List.of(), odesign.all().flatMap(WordsTest::texts).filter(text -> BADLY_SET.matcher(text).find()).distinct().toList());
    }

    @Test
    void badlySetTextsAreNoticed() {
        for (String text : List.of("Niveau : population", "«Copil»", "l'instance", "Quoi?")) {
            assertTrue(BADLY_SET.matcher(text).find(), text);
        }
        assertFalse(BADLY_SET.matcher("Niveau\u00A0: «\u00A0population\u00A0»").find());
    }

    @Test
    void wordsAreTheDelegates() {
        assertEquals(List.of(), odesign.all().flatMap(WordsTest::texts).filter(text -> TOOLS_WORDS.matcher(text).find()).distinct().toList());
    }

    @Test
    void labelsStartWithACapitalAndEndWithoutAPoint() {
        odesign.all().filter(element -> element.hasAttribute("label")).map(element -> element.getAttribute("label"))
                .forEach(label -> assertTrue(Character.isUpperCase(label.charAt(0)) && !label.endsWith("."), label));
        odesign.all().filter(element -> element.hasAttribute("documentation")).map(element -> element.getAttribute("documentation")).forEach(text -> assertTrue(text.endsWith("."), text));
    }

    @Test
    void everyViewAndLayerExplainsItself() {
        Stream.of("ownedViewpoints", "ownedRepresentations", "defaultLayer", "additionalLayers").flatMap(odesign::all)
                .forEach(element -> assertTrue(element.getAttribute("endUserDocumentation").length() > 10, () -> Odesign.path(element)));
        odesign.all("ownedRepresentations").forEach(view -> assertTrue(view.getAttribute("endUserDocumentation").startsWith("<html><p>")));
    }

    @Test
    void theFiveViewsAreThere() {
        assertEquals(List.of("Carte de gouvernance", "Lecture thématique", "Réseau d’acteurs", "Articulation des contrats", "Maillage"),
                odesign.all("ownedRepresentations").map(view -> view.getAttribute("label")).toList());
    }

    @Test
    void everyIconIsThere() {
        List<String> paths = odesign.all().filter(element -> element.hasAttribute("iconPath")).map(element -> element.getAttribute("iconPath")).distinct().toList();
        assertTrue(paths.size() > 15);
        paths.forEach(path -> assertTrue(path.startsWith("/org.mailleur.model.edit/icons/") && Files.isRegularFile(Path.of("..", path.substring(1))), path));
    }

    @Test
    void everyToolOfThePaletteHasAnIcon() {
        odesign.all("ownedTools").filter(tool -> Odesign.type(tool).endsWith("CreationDescription")).forEach(tool -> assertTrue(tool.hasAttribute("iconPath"), () -> Odesign.path(tool)));
    }
}
