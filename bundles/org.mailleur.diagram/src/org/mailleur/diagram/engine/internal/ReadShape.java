package org.mailleur.diagram.engine.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the questions to one class of elements mean. */
final class ReadShape {

    private final EClass type;
    private final Constructor<?> standIns;
    private final ReadRecorder recorder;
    /** A proxy hands over the same method object for the same question each time. */
    private final Map<Method, Question> questions = new IdentityHashMap<>();
    private final Map<String, EStructuralFeature> getters = new HashMap<>();

    /** A question: which feature it is about, if it is a simple one. */
    record Question(EStructuralFeature feature, int id, Object kind, boolean isModel, boolean isHash, String name) {
    }

    ReadShape(EClass type, Constructor<?> standIns, ReadRecorder recorder) {
        this.type = type;
        this.recorder = recorder;
        this.standIns = standIns;
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            String name = feature.getName().substring(0, 1).toUpperCase(Locale.ROOT) + feature.getName().substring(1);
            getters.put("get" + name, feature);
            getters.put("is" + name, feature);
        }
    }

    Object standIn(InvocationHandler handler) {
        try {
            return standIns.newInstance(handler);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No stand-in for " + type.getName(), e);
        }
    }

    Question question(Method method) {
        Question known = questions.get(method);
        if (known == null) {
            // What EMF and Java ask of every object is declared there; all other interfaces are the metamodel's.
            boolean model = EObject.class.isAssignableFrom(method.getDeclaringClass()) && !method.getDeclaringClass().getName().startsWith("org.eclipse.emf.ecore.");
            EStructuralFeature feature = model && method.getParameterCount() == 0 ? getters.get(method.getName()) : null;
            known = new Question(feature, feature == null ? -1 : type.getFeatureID(feature),
                    feature == null ? null : recorder.kind(type, feature), model, method.getName().equals("hashCode"), method.getName());
            questions.put(method, known);
        }
        return known;
    }

    List<EStructuralFeature> features() {
        return type.getEAllStructuralFeatures();
    }
}
