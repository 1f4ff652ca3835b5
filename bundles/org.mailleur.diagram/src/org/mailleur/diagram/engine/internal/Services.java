package org.mailleur.diagram.engine.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mailleur.diagram.description.ViewpointException;

/**
 * The methods that expressions may call: the public ones of the classes that the specification names, when these come from the class
 * loader that whoever runs the specification chose. Nothing that a shared file says is ever called.
 */
public final class Services {

    private record Service(Object instance, Method method) {
    }

    private final Map<String, List<Service>> byName = new HashMap<>();

    private Services() {
    }

    /**
     * Finds the services of a specification.
     *
     * @param classes the classes that it names
     * @param loader  the class loader that holds them; classes that it only passes on from elsewhere are refused
     * @return the services
     * @throws ViewpointException when a class is not there or may not be called
     */
    public static Services of(List<String> classes, ClassLoader loader) throws ViewpointException {
        Services services = new Services();
        for (String name : classes) {
            services.add(name, loader);
        }
        return services;
    }

    private void add(String name, ClassLoader loader) throws ViewpointException {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (type.getClassLoader() != loader) {
                throw refused(name, "n’appartient pas aux vues de Mailleur", null);
            }
            Object instance = type.getConstructor().newInstance();
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    byName.computeIfAbsent(method.getName(), key -> new ArrayList<>()).add(new Service(instance, method));
                }
            }
        } catch (ClassNotFoundException | LinkageError e) {
            throw refused(name, "n’existe pas", e);
        } catch (ReflectiveOperationException e) {
            throw refused(name, "ne peut pas être utilisé", e);
        }
    }

    private static ViewpointException refused(String name, String why, Throwable cause) {
        return new ViewpointException("Description des vues, JavaExtension « " + name + " » : ce programme " + why
                + ". Corrigez la description des vues, ou réinstallez Mailleur.", "JavaExtension", 0, cause);
    }

    /**
     * Calls a service.
     *
     * @param name      its name
     * @param arguments the element on which the expression stands, then the other arguments
     * @return what it answers
     * @throws NoSuchMethodException     when none takes these arguments
     * @throws InvocationTargetException when it fails
     */
    Object call(String name, Object... arguments) throws NoSuchMethodException, InvocationTargetException {
        Service best = null;
        for (Service service : byName.getOrDefault(name, List.of())) {
            if (takes(service.method(), arguments) && (best == null || isCloser(service.method(), best.method()))) {
                best = service;
            }
        }
        if (best == null) {
            throw new NoSuchMethodException(name);
        }
        try {
            return best.method().invoke(best.instance(), arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A public method of a public class can be called: " + name, e);
        }
    }

    private static boolean takes(Method method, Object[] arguments) {
        if (method.getParameterCount() != arguments.length) {
            return false;
        }
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (arguments[i] == null ? types[i].isPrimitive() : !types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a method asks for more special arguments than another. */
    private static boolean isCloser(Method method, Method other) {
        Class<?>[] types = method.getParameterTypes();
        Class<?>[] others = other.getParameterTypes();
        boolean closer = false;
        for (int i = 0; i < types.length; i++) {
            if (!others[i].isAssignableFrom(types[i])) {
                return false;
            }
            closer |= others[i] != types[i];
        }
        return closer;
    }
}
