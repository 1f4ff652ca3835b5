package org.mailleur.diagram.engine.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.AbstractTreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** Answers for an element: notes the question, asks the element. What it does not know counts as a question about everything. */
final class ReadHandler implements StandIn, Supplier<Reads> {

    private final ReadRecorder recorder;
    private final InternalEObject object;
    private final ReadShape shape;
    private Reads reads;

    ReadHandler(ReadRecorder recorder, InternalEObject object, ReadShape shape) {
        this.recorder = recorder;
        this.object = object;
        this.shape = shape;
    }

    @Override
    public EObject original() {
        return object;
    }

    /** Returns who read the element. */
    @Override
    public Reads get() {
        if (reads == null || reads.isDropped()) {
            reads = recorder.reads(object);
        }
        return reads;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        ReadShape.Question question = shape.question(method);
        if (question.feature() != null) {
            recorder.noteQuestion(this, question);
            return recorder.standIn(object.eGet(question.id(), true, true));
        }
        if (question.isHash()) {
            return Integer.valueOf(object.hashCode());
        }
        return question.isModel() ? model(method, question.name(), arguments) : common(proxy, method, arguments);
    }

    private Object model(Method method, String name, Object[] arguments) throws Throwable {
        if (name.startsWith("set") || name.startsWith("unset")) {
            throw unchanging();
        }
        return anything(method, arguments);
    }

    private Object common(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
        case "equals" -> Boolean.valueOf(object == ReadRecorder.original(arguments[0]));
        case "eClass" -> object.eClass();
        case "eGet" -> arguments[0] instanceof EStructuralFeature feature ? get(feature) : anything(method, arguments);
        case "eIsSet" -> Boolean.valueOf(isSet(arguments[0]));
        case "eContainer", "eInternalContainer", "eContainingFeature", "eContainmentFeature", "eContainerFeatureID" -> noted(Aspect.CONTAINER, method, arguments);
        case "eResource", "eDirectResource" -> {
            recorder.noteContainers(object);
            yield passed(method, arguments);
        }
        case "eContents" -> contents(method, arguments, true);
        case "eCrossReferences" -> contents(method, arguments, false);
        case "eAllContents" -> new StandInTree(proxy);
        case "eIsProxy", "eProxyURI", "eAdapters", "eDeliver" -> passed(method, arguments);
        case "toString" -> noted(Aspect.ALL, method, arguments);
        case "eSet", "eUnset", "eSetDeliver" -> throw unchanging();
        default -> anything(method, arguments);
        };
    }

    private Object get(EStructuralFeature feature) {
        recorder.noteFeature(object, feature);
        return recorder.standIn(object.eGet(feature));
    }

    private boolean isSet(Object feature) {
        if (feature instanceof EStructuralFeature known) {
            recorder.noteFeature(object, known);
            return object.eIsSet(known);
        }
        recorder.noteEverything();
        return object.eIsSet(((Integer) feature).intValue());
    }

    private Object contents(Method method, Object[] arguments, boolean containment) throws Throwable {
        for (EStructuralFeature feature : shape.features()) {
            if (feature instanceof EReference reference && reference.isContainment() == containment) {
                recorder.noteFeature(object, reference);
            }
        }
        return passed(method, arguments);
    }

    private Object noted(Aspect aspect, Method method, Object[] arguments) throws Throwable {
        recorder.note(object, aspect);
        return passed(method, arguments);
    }

    private Object anything(Method method, Object[] arguments) throws Throwable {
        recorder.noteEverything();
        return passed(method, arguments);
    }

    private Object passed(Method method, Object[] arguments) throws Throwable {
        try {
            return recorder.standIn(method.invoke(object, ReadRecorder.originals(arguments)));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static IllegalStateException unchanging() {
        return new IllegalStateException("A service that is asked for a picture must not change the model");
    }

    /** Walks down through stand-ins, which note what is asked of them. */
    private static final class StandInTree extends AbstractTreeIterator<EObject> {
        private static final long serialVersionUID = 1L;

        StandInTree(Object root) {
            super(root, false);
        }

        @Override
        protected Iterator<? extends EObject> getChildren(Object object) {
            return ((EObject) object).eContents().iterator();
        }
    }
}
