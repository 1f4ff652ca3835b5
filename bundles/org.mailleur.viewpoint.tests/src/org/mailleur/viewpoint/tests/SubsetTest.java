package org.mailleur.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The specification uses nothing outside the subset of ADR 15, and all that it refers to is there. */
class SubsetTest {

    private static final String OPERATIONS = "ChangeContext browseExpression|CreateInstance typeName referenceName variableName|SetValue featureName valueExpression"
            + "|Unset featureName elementExpression|MoveElement newContainerExpression featureName|RemoveElement|If conditionExpression|For expression iteratorName";
    private static final String BOX = "labelExpression tooltipExpression labelSize labelFormat labelColor showIcon iconPath borderColor borderSizeComputationExpression";
    private static final String NODE_STYLE = BOX + " color borderLineStyle labelPosition resizeKind ";
    private static final String NODE = " name label domainClass semanticCandidatesExpression preconditionExpression deletionDescription labelDirectEdit reusedBorderedNodeMappings";
    private static final String EDGE_STYLE = " strokeColor lineStyle sourceArrow targetArrow sizeComputationExpression routingStyle";

    /** Each element, then each metaclass that it may have (none where the containing reference tells it) with its attributes. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("description:Group", " name version"), Map.entry("ownedViewpoints", " name label modelFileExtension endUserDocumentation"),
            Map.entry("validationSet", " name"), Map.entry("ownedRules", "SemanticValidationRule name label level message targetClass"),
            Map.entry("audits", " auditExpression"),
            Map.entry("ownedRepresentations", "DiagramDescription name label domainClass titleExpression endUserDocumentation dropDescriptions"),
            Map.entry("metamodel", " href"), Map.entry("layout", "CompositeLayout direction"),
            Map.entry("defaultLayer", " name label endUserDocumentation"), Map.entry("additionalLayers", " name label endUserDocumentation activeByDefault"),
            Map.entry("nodeMappings", NODE), Map.entry("subNodeMappings", NODE),
            Map.entry("containerMappings", NODE + " childrenPresentation reusedNodeMappings dropDescriptions"),
            Map.entry("edgeMappings", " name label sourceMapping targetMapping targetFinderExpression sourceFinderExpression useDomainElement domainClass"
                    + " semanticCandidatesExpression preconditionExpression deletionDescription labelDirectEdit reconnections"),
            Map.entry("style", EDGE_STYLE + "|SquareDescription " + NODE_STYLE + "width height|EllipseNodeDescription " + NODE_STYLE
                    + "horizontalDiameterComputationExpression verticalDiameterComputationExpression|NoteDescription " + NODE_STYLE + "sizeComputationExpression"
                    + "|FlatContainerStyleDescription " + BOX + " backgroundColor foregroundColor roundedCorner arcWidth arcHeight"),
            Map.entry("conditionnalStyles", " predicateExpression"),
            Map.entry("centerLabelStyleDescription", " labelExpression labelColor labelSize labelFormat showIcon"), Map.entry("toolSections", " name label"),
            Map.entry("ownedTools", "NodeCreationDescription name label documentation iconPath nodeMappings|ContainerCreationDescription name label documentation iconPath"
                    + " containerMappings|EdgeCreationDescription name label documentation iconPath edgeMappings|ReconnectEdgeDescription name label reconnectionKind"
                    + "|DeleteElementDescription name label precondition|DirectEditLabel name label inputLabelExpression|ContainerDropDescription name label mappings dragSource"),
            Map.entry("mask", " mask"), Map.entry("initialOperation", ""), Map.entry("firstModelOperations", OPERATIONS), Map.entry("subModelOperations", OPERATIONS),
            Map.entry("ownedJavaExtensions", " qualifiedClassName"), Map.entry("userColorsPalettes", " name"),
            Map.entry("entries", "UserFixedColor name red green blue"));

    private static final Set<String> VARIABLES = Set.of("variable", "viewVariable", "sourceVariable", "targetVariable", "sourceViewVariable", "targetViewVariable",
            "source", "target", "sourceView", "targetView", "element", "elementView", "edgeView", "containerView", "oldContainer", "newContainer", "newViewContainer");
    private static final Map<String, Set<String>> VALUES = Map.of("childrenPresentation", Set.of("List"), "lineStyle", Set.of("dash", "dot", "dash_dot"),
            "borderLineStyle", Set.of("dash", "dot", "dash_dot"), "direction", Set.of("topToBottom", "LeftToRight"), "dragSource", Set.of("DIAGRAM", "PROJECT_EXPLORER"),
            "reconnectionKind", Set.of("RECONNECT_SOURCE"), "level", Set.of("WARNING"), "labelFormat", Set.of("bold", "italic"),
            "sourceArrow", Set.of("Diamond", "FillDiamond"), "targetArrow", Set.of("NoDecoration", "InputClosedArrow", "InputFillClosedArrow", "Diamond", "FillDiamond"));
    private static final Pattern EXPRESSION = Pattern.compile("feature:[a-zA-Z]+|var:[a-zA-Z0-9]+|service:[a-zA-Z0-9]+(\\([a-zA-Z]+(,[a-zA-Z]+)*\\))?");

    private final Odesign odesign;

    SubsetTest() throws Exception {
        odesign = new Odesign();
    }

    private static List<String> attributes(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = ((Attr) element.getAttributes().item(i)).getName();
            if (!name.contains(":")) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> outside(Element element) {
        String tag = element.getTagName();
        String rows = VARIABLES.contains(tag) ? " name" : TABLE.get(tag);
        if (rows == null) {
            return List.of(Odesign.path(element));
        }
        String type = Odesign.type(element);
        return Stream.of(rows.split("\\|")).map(row -> row.split(" ", 2)).filter(row -> row[0].equals(type)).findFirst()
                .map(row -> row.length == 1 ? Set.<String>of() : Set.of(row[1].trim().split(" +")))
                .map(known -> attributes(element).stream().filter(name -> !known.contains(name)).map(name -> Odesign.path(element) + "@" + name).toList())
                .orElse(List.of(Odesign.path(element) + " is a " + type));
    }

    @Test
    void everyConstructIsOfTheSubset() {
        assertEquals(List.of(), odesign.all().flatMap(element -> outside(element).stream()).toList());
    }

    @Test
    void everyChoiceIsOfTheSubset() {
        assertEquals(List.of(), odesign.all().flatMap(element -> attributes(element).stream().filter(VALUES::containsKey)
                .filter(name -> !VALUES.get(name).contains(element.getAttribute(name))).map(name -> Odesign.path(element) + "@" + name)).toList());
    }

    @Test
    void everyExpressionIsOneFeatureOneVariableOrOneCall() {
        List<String> wrong = odesign.all().flatMap(element -> attributes(element).stream().filter(name -> name.endsWith("xpression") || name.equals("message") || name.equals("precondition"))
                .filter(name -> !EXPRESSION.matcher(element.getAttribute(name)).matches() && !isSize(name, element.getAttribute(name)))
                .map(name -> Odesign.path(element) + "@" + name)).toList();
        assertEquals(List.of(), wrong);
    }

    private static boolean isSize(String name, String value) {
        return (name.contains("Size") || name.contains("size") || name.contains("Diameter")) && value.matches("\\d+");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        int[] followed = {0};
        odesign.all().forEach(element -> attributes(element).stream().filter(name -> element.getAttribute(name).startsWith("//@")).forEach(name -> {
            odesign.targets(element, name);
            followed[0]++;
        }));
        assertTrue(followed[0] > 500, "followed " + followed[0]);
    }

    @Test
    void namesAreUniqueWhereTheyAreLookedUp() {
        for (Element view : odesign.all("ownedRepresentations").toList()) {
            List<String> names = Odesign.below(view).filter(element -> element.getTagName().endsWith("Mappings")).map(element -> element.getAttribute("name")).toList();
            assertEquals(new HashSet<>(names).size(), names.size(), () -> view.getAttribute("name") + names);
        }
        for (Element section : odesign.all("toolSections").toList()) {
            List<String> names = Odesign.children(section, "ownedTools").stream().map(tool -> tool.getAttribute("name")).toList();
            assertEquals(new HashSet<>(names).size(), names.size(), () -> Odesign.path(section) + names);
        }
    }

    @Test
    void everyColourIsUsed() {
        TreeSet<String> idle = odesign.all("entries").map(entry -> entry.getAttribute("name")).collect(Collectors.toCollection(TreeSet::new));
        odesign.all().forEach(element -> attributes(element).stream().filter(name -> name.endsWith("olor")).flatMap(name -> odesign.targets(element, name).stream())
                .forEach(colour -> idle.remove(colour.getAttribute("name"))));
        assertEquals(new TreeSet<>(), idle);
    }

    @Test
    void siriusCanReadItsVersion() {
        assertEquals("12.0.0.2017041100", odesign.root().getAttribute("version"), "newer ones need parts of Sirius that diagrams do not");
        assertFalse(odesign.all().anyMatch(element -> element.hasAttribute("initialisation")), "expressions would be evaluated before the metamodel is known");
    }

    @Test
    void theSubsetRefusesWhatIsOutsideIt() {
        Element rule = odesign.all("ownedRules").findFirst().orElseThrow();
        rule.setAttribute("invented", "x");
        assertEquals(1, outside(rule).size());
        rule.setAttribute("xsi:type", "validation:ViewValidationRule");
        assertEquals(1, outside(rule).size());
        assertFalse(EXPRESSION.matcher("aql:self.name").matches());
        assertFalse(EXPRESSION.matcher("service:label(aql:self)").matches());
    }
}
