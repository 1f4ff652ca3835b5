package org.mailleur.viewpoint.tests;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.territory.TerritoryPackage;
import org.w3c.dom.Element;

/** Follows a tool's operations with the types that they run on, and collects what cannot work. */
final class OperationTypes {

    private static final List<EPackage> PACKAGES = List.of(ActionPackage.eINSTANCE, BasePackage.eINSTANCE, DirectoryPackage.eINSTANCE, EvaluationPackage.eINSTANCE,
            FrameworkPackage.eINSTANCE, GovernancePackage.eINSTANCE, NetworkPackage.eINSTANCE, PartnershipPackage.eINSTANCE, PolicyPackage.eINSTANCE, TerritoryPackage.eINSTANCE);

    private final Expressions expressions;
    private final Map<String, Class<?>> variables = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    OperationTypes(Expressions expressions, Map<String, Class<?>> variables) {
        this.expressions = expressions;
        this.variables.putAll(variables);
    }

    List<String> problems() {
        return problems;
    }

    static Optional<EClass> classNamed(String qualified) {
        String[] parts = qualified.split("::");
        return PACKAGES.stream().filter(each -> parts.length == 2 && each.getName().equals(parts[0])).map(each -> each.getEClassifier(parts[1]))
                .filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
    }

    static EClass of(Class<?> type) {
        return PACKAGES.stream().flatMap(each -> each.getEClassifiers().stream()).filter(each -> each.getInstanceClass() == type && each instanceof EClass)
                .map(EClass.class::cast).findFirst().orElse(null);
    }

    /** The Java type that an expression gives on a context; of a list, that of its elements. */
    Class<?> type(String expression, Class<?> self, Element where) {
        if (expression.equals("var:self")) {
            return self;
        }
        if (expression.startsWith("var:")) {
            return known(expression.substring(4), where);
        }
        if (expression.startsWith("feature:")) {
            return feature(expression.substring(8), self, where).<Class<?>>map(found -> found.getEType().getInstanceClass()).orElse(Object.class);
        }
        Method method = expressions.method(expression);
        if (expression.contains("(")) {
            Stream.of(expression.replaceFirst(".*\\((.*)\\)$", "$1").split(",")).forEach(name -> known(name, where));
        }
        Type result = method.getGenericReturnType();
        return result instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : method.getReturnType();
    }

    private Class<?> known(String variable, Element where) {
        if (!variables.containsKey(variable)) {
            problems.add(Odesign.path(where) + ": no variable " + variable);
        }
        return variables.getOrDefault(variable, Object.class);
    }

    private Optional<EStructuralFeature> feature(String name, Class<?> self, Element where) {
        EClass type = of(self);
        Optional<EStructuralFeature> found = type == null ? Optional.empty() : Optional.ofNullable(type.getEStructuralFeature(name));
        if (found.isEmpty()) {
            problems.add(Odesign.path(where) + ": no feature " + name + " on " + self.getSimpleName());
        }
        return found;
    }

    void run(Element operation, Class<?> self) {
        Class<?> inner = self;
        switch (Odesign.type(operation)) {
        case "ChangeContext" -> inner = type(operation.getAttribute("browseExpression"), self, operation);
        case "CreateInstance" -> inner = create(operation, self);
        case "SetValue" -> set(operation, self);
        case "Unset" -> unset(operation, self);
        case "MoveElement" -> feature(operation.getAttribute("featureName"), type(operation.getAttribute("newContainerExpression"), self, operation), operation)
                .ifPresent(found -> fits(found, self, operation));
        case "If" -> expect(type(operation.getAttribute("conditionExpression"), self, operation) == boolean.class, operation, "is no condition");
        case "For" -> {
            inner = type(operation.getAttribute("expression"), self, operation);
            variables.put(operation.getAttribute("iteratorName"), inner);
        }
        default -> expect(Odesign.type(operation).equals("RemoveElement") && EObject.class.isAssignableFrom(self), operation, "is unknown");
        }
        for (Element next : Odesign.children(operation, "subModelOperations")) {
            run(next, inner);
        }
    }

    private Class<?> create(Element operation, Class<?> self) {
        EClass made = classNamed(operation.getAttribute("typeName")).orElseThrow(() -> new AssertionError(Odesign.path(operation)));
        expect(!made.isAbstract(), operation, "makes what is abstract");
        feature(operation.getAttribute("referenceName"), self, operation).ifPresent(found -> {
            expect(found instanceof EReference reference && reference.isContainment(), operation, "puts it where nothing is held");
            fits(found, made.getInstanceClass(), operation);
        });
        variables.put(operation.hasAttribute("variableName") ? operation.getAttribute("variableName") : "instance", made.getInstanceClass());
        return made.getInstanceClass();
    }

    private void set(Element operation, Class<?> self) {
        Class<?> value = type(operation.getAttribute("valueExpression"), self, operation);
        feature(operation.getAttribute("featureName"), self, operation).ifPresent(found -> {
            expect(found.isChangeable() && !found.isDerived(), operation, "cannot be set");
            fits(found, value, operation);
        });
    }

    private void unset(Element operation, Class<?> self) {
        Optional<EStructuralFeature> found = feature(operation.getAttribute("featureName"), self, operation);
        if (operation.hasAttribute("elementExpression")) {
            type(operation.getAttribute("elementExpression"), self, operation);
        }
        found.ifPresent(each -> expect(each.isMany() == operation.hasAttribute("elementExpression"), operation, "says not which of several, or which of one"));
    }

    /** A value whose static type is wider than the feature's is checked when it is set; one of another family can never be. */
    private void fits(EStructuralFeature feature, Class<?> value, Element where) {
        EClassifier wanted = feature.getEType();
        Class<?> type = wanted.getInstanceClass();
        expect(type.isAssignableFrom(value) || value.isAssignableFrom(type), where, "puts " + value.getSimpleName() + " into " + feature.getName());
    }

    private void expect(boolean fine, Element where, String problem) {
        if (!fine) {
            problems.add(Odesign.path(where) + " " + problem);
        }
    }
}
