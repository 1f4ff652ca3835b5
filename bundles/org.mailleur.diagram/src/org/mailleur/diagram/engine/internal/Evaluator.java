package org.mailleur.diagram.engine.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.mailleur.core.text.French;
import org.mailleur.diagram.description.Expression;

/** Evaluates expressions. What fails is told and counts as nothing: a diagram shows what can be shown. */
final class Evaluator {

    private final Services services;
    private final ReadRecorder recorder;
    private final Problems problems;

    Evaluator(Services services, ReadRecorder recorder, Problems problems) {
        this.services = services;
        this.recorder = recorder;
        this.problems = problems;
    }

    /** Returns a value: elements as they are, a collection for many. */
    Object value(Expression expression, Names names) {
        return switch (expression) {
        case Expression.None none -> null;
        case Expression.Constant constant -> constant.text();
        case Expression.Variable variable -> ReadRecorder.original(names.value(variable.name()));
        case Expression.Feature feature -> feature(feature.name(), names);
        case Expression.Service service -> service(service, names);
        };
    }

    private Object feature(String name, Names names) {
        if (!(names.value("self") instanceof EObject self)) {
            return null;
        }
        if (name.equals("eContainer")) {
            recorder.note(self, Aspect.CONTAINER);
            return self.eContainer();
        }
        if (name.equals("eContents")) {
            self.eClass().getEAllContainments().forEach(containment -> recorder.noteFeature(self, containment));
            return List.copyOf(self.eContents());
        }
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (feature == null) {
            problems.add("La vue demande « " + name + " », que « " + French.label(self.eClass()) + " » n’a pas.");
            return null;
        }
        recorder.noteFeature(self, feature);
        return self.eGet(feature);
    }

    private Object service(Expression.Service service, Names names) {
        Object[] arguments = new Object[1 + service.arguments().size()];
        arguments[0] = recorder.standIn(names.value(service.receiver()));
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = recorder.standIn(names.value(service.arguments().get(i - 1)));
        }
        try {
            return services.call(service.name(), arguments);
        } catch (NoSuchMethodException e) {
            problems.add("La vue demande le service « " + service.name() + " », qui n’existe pas ou ne convient pas à « " + designation(names) + " ».");
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            problems.add("Le service « " + service.name() + " » n’a pas pu répondre pour « " + designation(names) + " » : " + e.getCause());
        }
        return null;
    }

    private static String designation(Names names) {
        return names.value("self") instanceof EObject self ? French.designation(self) : "la vue";
    }

    /** Returns elements, each once. */
    List<EObject> elements(Expression expression, Names names) {
        return switch (value(expression, names)) {
        case null -> List.of();
        case EObject one -> one.eIsProxy() ? List.of() : List.of((EObject) ReadRecorder.original(one));
        case ReadList unique -> collected(unique.original().iterator(), false);
        case InternalEList<?> unique -> collected(unique.iterator(), false);
        case Collection<?> many -> collected(many.iterator(), true);
        case Stream<?> many -> collected(many.iterator(), true);
        case Optional<?> one -> collected(one.stream().iterator(), false);
        case Object[] many -> collected(List.of(many).iterator(), true);
        default -> List.of();
        };
    }

    /** References of the model hold an element once; services may name one several times. */
    private static List<EObject> collected(Iterator<?> values, boolean distinct) {
        List<EObject> elements = new ArrayList<>();
        Set<Object> seen = distinct ? Collections.newSetFromMap(new IdentityHashMap<>()) : null;
        while (values.hasNext()) {
            Object value = ReadRecorder.original(values.next());
            if (value instanceof EObject element && !element.eIsProxy() && (seen == null || seen.add(element))) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Tells whether a condition holds; one that is not written does. */
    boolean holds(Expression condition, Names names) {
        return !condition.isPresent() || switch (value(condition, names)) {
        case null -> false;
        case Boolean answer -> answer.booleanValue();
        case Object other -> "true".equals(other.toString());
        };
    }

    /** Returns a text, empty for nothing. */
    String text(Expression expression, Names names) {
        Object value = value(expression, names);
        return value instanceof Optional<?> optional ? Objects.toString(optional.orElse(null), "") : Objects.toString(value, "");
    }

    /** Returns a number, 0 for none. */
    double number(Expression expression, Names names) {
        return switch (value(expression, names)) {
        case Number number -> number.doubleValue();
        case String text -> parsed(text);
        case null, default -> 0;
        };
    }

    private double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            problems.add("La vue demande une taille de « " + French.shortened(text) + " », qui n’est pas un nombre.");
            return 0;
        }
    }

    /** Whether a feature leads to elements that an element holds. */
    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
