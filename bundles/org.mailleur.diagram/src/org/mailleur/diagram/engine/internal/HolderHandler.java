package org.mailleur.diagram.engine.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.common.util.AbstractTreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.XMIResource;

/** Answers for a file or a space, as {@link ReadHandler} does for an element. */
final class HolderHandler implements StandIn {

    /** Questions whose answers never change while a space is open. */
    private static final Set<String> STEADY = Set.of("getURI", "getID", "getURIFragment", "isLoaded", "eAdapters", "eDeliver", "getURIConverter",
            "getPackageRegistry", "hashCode", "toString");

    private final ReadRecorder recorder;
    private final Object holder;

    HolderHandler(ReadRecorder recorder, Object holder) {
        this.recorder = recorder;
        this.holder = holder;
    }

    static Class<?> kind(Object holder) {
        return holder instanceof ResourceSet ? ResourceSet.class : holder instanceof XMIResource ? XMIResource.class : Resource.class;
    }

    @Override
    public Object original() {
        return holder;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        switch (name) {
        case "equals":
            return Boolean.valueOf(holder == ReadRecorder.original(arguments[0]));
        case "getAllContents":
            return new HolderTree(proxy);
        case "getContents", "getResources", "getResourceSet":
            recorder.note(holder, Aspect.CONTENTS);
            break;
        default:
            if (!STEADY.contains(name)) {
                recorder.noteEverything();
            }
        }
        try {
            return recorder.standIn(method.invoke(holder, ReadRecorder.originals(arguments)));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Walks down through stand-ins, which note what is asked of them. */
    private static final class HolderTree extends AbstractTreeIterator<Object> {
        private static final long serialVersionUID = 1L;

        HolderTree(Object root) {
            super(root, false);
        }

        @Override
        protected Iterator<?> getChildren(Object object) {
            return switch (object) {
            case ResourceSet resources -> resources.getResources().iterator();
            case Resource resource -> resource.getContents().iterator();
            default -> ((EObject) object).eContents().iterator();
            };
        }
    }
}
