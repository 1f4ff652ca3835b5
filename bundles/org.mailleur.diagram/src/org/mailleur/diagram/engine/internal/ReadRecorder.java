package org.mailleur.diagram.engine.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Notes what a cell reads. Our own expressions say it; services are handed stand-ins for the elements, which implement the same
 * interfaces, note each question, pass it on, and answer with stand-ins again. One element has one stand-in, so that services may
 * compare them.
 */
final class ReadRecorder {

    private final Dependencies dependencies;
    private final Map<EObject, EObject> standIns = new IdentityHashMap<>();
    private final Map<Object, Object> holders = new IdentityHashMap<>();
    private final Map<Class<?>, ReadShape> shapes = new IdentityHashMap<>();
    private Cell reader;

    ReadRecorder(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    /** Computes a cell: what is read meanwhile, it depends on. */
    <T> T read(Cell cell, Supplier<T> computation) {
        Cell outer = reader;
        cell.restart();
        reader = cell;
        try {
            return computation.get();
        } finally {
            reader = outer;
        }
    }

    boolean isRecording() {
        return reader != null;
    }

    void note(Object thing, Object aspect) {
        if (reader != null) {
            dependencies.add(thing, aspect, reader);
        }
    }

    void noteFeature(EObject object, EStructuralFeature feature) {
        if (reader != null) {
            noteFeature(object, feature, dependencies.kind(object.eClass(), feature), () -> dependencies.reads(object));
        }
    }

    /** Notes a question to a stand-in. */
    void noteQuestion(ReadHandler handler, ReadShape.Question question) {
        if (reader != null) {
            noteFeature(handler.original(), question.feature(), question.kind(), handler);
        }
    }

    private void noteFeature(EObject object, EStructuralFeature feature, Object kind, Supplier<Reads> reads) {
        if (feature.isDerived() || feature.isVolatile()) {
            noteTree(object);
        } else {
            dependencies.addFeature(reads, feature, kind, reader);
        }
    }

    Reads reads(EObject object) {
        return dependencies.reads(object);
    }

    Object kind(EClass type, EStructuralFeature feature) {
        return dependencies.kind(type, feature);
    }

    /** What is derived in our metamodels is derived from an object and what it contains. */
    private void noteTree(EObject object) {
        note(object, Aspect.ALL);
        object.eAllContents().forEachRemaining(content -> note(content, Aspect.ALL));
    }

    /** Which file holds an object depends on each that holds it. */
    void noteContainers(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            note(at, Aspect.CONTAINER);
        }
    }

    void noteEverything() {
        note(Dependencies.EVERYTHING, Aspect.ALL);
    }

    /** Returns the stand-in for an element while a cell is computed; metamodels never change and stand for themselves. */
    EObject standIn(EObject object) {
        if (reader == null || object == null) {
            return object;
        }
        EObject known = standIns.get(object);
        if (known == null) {
            if (object.eClass().getEPackage() == EcorePackage.eINSTANCE || original(object) != object) {
                return object;
            }
            known = (EObject) shape(object).standIn(new ReadHandler(this, (InternalEObject) object, shape(object)));
            standIns.put(object, known);
        }
        return known;
    }

    private ReadShape shape(EObject object) {
        return shapes.computeIfAbsent(object.getClass(), type -> new ReadShape(object.eClass(), constructor(type, object.eClass()), this));
    }

    /** Made in the class loader of the model, which knows all these interfaces; Java keeps one class for each. */
    private static Constructor<?> constructor(Class<?> type, EClass eClass) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        if (eClass.getInstanceClass() != null && eClass.getInstanceClass().isInterface()) {
            interfaces.add(eClass.getInstanceClass());
        }
        interfaces.add(InternalEObject.class);
        try {
            return Proxy.newProxyInstance(type.getClassLoader(), interfaces.toArray(Class<?>[]::new), (proxy, method, arguments) -> null).getClass()
                    .getConstructor(InvocationHandler.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A proxy has a constructor that takes its handler", e);
        }
    }

    Object standIn(Object value) {
        return switch (value) {
        case null -> null;
        case EObject object -> standIn(object);
        case EList<?> list -> new ReadList(this, list);
        case Resource resource -> holder(resource);
        case ResourceSet resources -> holder(resources);
        default -> value;
        };
    }

    /** Files and spaces are read through stand-ins too. */
    private Object holder(Object holder) {
        if (reader == null || original(holder) != holder) {
            return holder;
        }
        return holders.computeIfAbsent(holder, key -> {
            Class<?> kind = HolderHandler.kind(holder);
            return Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] { kind }, new HolderHandler(this, holder));
        });
    }

    /** Returns what a stand-in stands for. */
    static Object original(Object value) {
        return value instanceof Proxy && Proxy.getInvocationHandler(value) instanceof StandIn standIn ? standIn.original() : value;
    }

    static Object[] originals(Object[] values) {
        Object[] originals = values == null ? new Object[0] : values.clone();
        for (int i = 0; i < originals.length; i++) {
            originals[i] = original(originals[i]);
        }
        return originals;
    }
}
