package org.mailleur.viewpoint.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.w3c.dom.Element;

/** Evaluates the expressions of the specification, as plainly as can be. */
final class Expressions {

    private final Map<String, Method> methods = new HashMap<>();
    private final Map<Class<?>, Object> instances = new HashMap<>();

    Expressions(Odesign odesign) throws ReflectiveOperationException {
        for (Element extension : odesign.all("ownedJavaExtensions").toList()) {
            Class<?> type = Class.forName(extension.getAttribute("qualifiedClassName"));
            instances.put(type, type.getConstructor().newInstance());
            Arrays.stream(type.getDeclaredMethods()).forEach(method -> methods.put(method.getName(), method));
        }
    }

    Method method(String expression) {
        return methods.get(expression.replaceFirst("^service:", "").replaceFirst("\\(.*", ""));
    }

    Object value(String expression, EObject self, Map<String, Object> variables) {
        if (expression.equals("var:self")) {
            return self;
        }
        if (expression.startsWith("var:")) {
            return Objects.requireNonNull(variables.get(expression.substring(4)), expression);
        }
        if (expression.startsWith("feature:")) {
            return self.eGet(self.eClass().getEStructuralFeature(expression.substring(8)));
        }
        List<Object> values = new ArrayList<>(List.of(self));
        if (expression.contains("(")) {
            for (String name : expression.replaceFirst(".*\\((.*)\\)$", "$1").split(",")) {
                values.add(Objects.requireNonNull(variables.get(name), () -> expression + " has no " + name));
            }
        }
        Method method = method(expression);
        try {
            return method.invoke(instances.get(method.getDeclaringClass()), values.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(expression + " on " + self.eClass().getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(expression, e);
        }
    }

    List<EObject> elements(String expression, EObject self, Map<String, Object> variables) {
        return switch (value(expression, self, variables)) {
        case null -> List.of();
        case EObject one -> List.of(one);
        case List<?> several -> several.stream().map(EObject.class::cast).toList();
        case Object other -> throw new AssertionError(expression + " gives " + other.getClass());
        };
    }
}
