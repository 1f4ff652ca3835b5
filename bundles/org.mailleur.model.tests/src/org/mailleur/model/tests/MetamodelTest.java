package org.mailleur.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What holds for all metamodels: files depend on it for years. */
final class MetamodelTest {

    private final List<EPackage> packages;

    MetamodelTest() throws IOException {
        packages = Metamodels.all();
    }

    @Test
    void areSoundEcore() {
        assertEquals(10, packages.size(), "packages found: " + packages.stream().map(EPackage::getName).toList());
        for (EPackage metamodel : packages) {
            Diagnostic diagnostic = Diagnostician.INSTANCE.validate(metamodel);
            assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> metamodel.getName() + ": " + diagnostic.getChildren());
        }
    }

    @Test
    void dependOnOneAnotherWithoutCycles() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (EPackage metamodel : packages) {
            Set<String> used = new TreeSet<>();
            Map<EObject, Collection<EStructuralFeature.Setting>> references = EcoreUtil.ExternalCrossReferencer.find(metamodel);
            references.keySet().stream().filter(EClassifier.class::isInstance).map(EClassifier.class::cast)
                    .forEach(target -> used.add(target.getEPackage().getName()));
            used.remove("ecore");
            uses.put(metamodel.getName(), used);
        }
        Set<String> done = new HashSet<>();
        while (done.size() < uses.size()) {
            List<String> free = uses.keySet().stream().filter(name -> !done.contains(name) && done.containsAll(uses.get(name))).toList();
            assertFalse(free.isEmpty(), () -> "a cycle among " + uses);
            done.addAll(free);
        }
    }

    @Test
    void documentAndNameInFrenchEachOfTheirElements() {
        Stream<EModelElement> elements = packages.stream().flatMap(Metamodels::elements);
        List<String> bare = elements.filter(element -> isBlank(element, Metamodels.DOCUMENTATION, "documentation") || isBlank(element, Metamodels.FRENCH, "label"))
                .map(element -> ((ENamedElement) element.eContainer()).getName() + "." + ((ENamedElement) element).getName()).toList();
        assertEquals(List.of(), bare, "without documentation or French label");
    }

    private static boolean isBlank(EModelElement element, String source, String key) {
        String text = EcoreUtil.getAnnotation(element, source, key);
        return text == null || text.isBlank();
    }

    @Test
    void tellGenderAndPluralOfEachClass() {
        for (EClass type : classes().toList()) {
            String gender = EcoreUtil.getAnnotation(type, Metamodels.FRENCH, "gender");
            assertTrue(Set.of("m", "f").contains(String.valueOf(gender)), type.getName());
            assertFalse(isBlank(type, Metamodels.FRENCH, "plural"), type.getName());
        }
    }

    @Test
    void containEachConcreteClassSomewhereOrMakeItTheRootOfAFile() {
        Set<EClass> contained = new HashSet<>();
        classes().flatMap(type -> type.getEAllContainments().stream()).map(EReference::getEReferenceType).forEach(contained::add);
        for (EClass type : classes().filter(type -> !type.isAbstract()).toList()) {
            boolean root = type.getEAllSuperTypes().stream().anyMatch(parent -> parent.getName().equals("FileRoot"));
            assertTrue(root != contained.contains(type), () -> type.getName() + " is " + (root ? "both a root and contained" : "contained nowhere"));
        }
    }

    @Test
    void leaveChoicesThatSourcesOftenOmitUnspecified() {
        // A default such as "high" would state what nobody said; "not rated" is the absence of a level, never a number.
        for (String name : List.of("Tier", "College", "Horizon", "Priority", "Consent", "SpeakerRole", "Responsibility", "FlowKind")) {
            EEnum choice = packages.stream().map(metamodel -> metamodel.getEClassifier(name)).filter(EEnum.class::isInstance).map(EEnum.class::cast)
                    .findFirst().orElseThrow();
            assertEquals("unspecified", choice.getELiterals().getFirst().getName(), name);
        }
        EClass assessment = classes().filter(type -> type.getName().equals("Assessment")).findFirst().orElseThrow();
        EReference agreed = (EReference) assessment.getEStructuralFeature("agreed");
        assertEquals(0, agreed.getLowerBound());
        assertFalse(agreed.isContainment());
    }

    @Test
    void markEachPlaceForAPersonsName() {
        List<String> marked = classes().flatMap(type -> type.getEAttributes().stream())
                .filter(attribute -> "true".equals(EcoreUtil.getAnnotation(attribute, Metamodels.FRENCH, "personal"))).map(MetamodelTest::qualified).sorted().toList();
        assertEquals(List.of("Contact.email", "Contact.personName", "Contact.phone", "DirectoryCard.updatedBy", "DisabledRule.disabledBy",
                "Evaluator.personName", "Seat.holderName", "Verbatim.speakerDetail"), marked);
    }

    private static String qualified(EAttribute attribute) {
        return attribute.getEContainingClass().getName() + "." + attribute.getName();
    }

    private Stream<EClass> classes() {
        return packages.stream().flatMap(metamodel -> metamodel.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
    }
}
