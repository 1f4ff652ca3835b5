package org.eclipse.jface.util;

/**
 * The checks that GEF 3.2 calls. JFace has dropped this class in favour of {@code org.eclipse.core.runtime.Assert}, to which it hands on;
 * newer releases of GEF do without it.
 */
public final class Assert {

    private Assert() {
    }

    /**
     * Checks that there is an object.
     *
     * @param object the object
     */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /**
     * Checks that there is an object.
     *
     * @param object  the object
     * @param message what to say when there is none
     */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /**
     * Checks that something holds.
     *
     * @param expression whether it does
     * @return true, always
     */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /**
     * Checks that something holds.
     *
     * @param expression whether it does
     * @param message    what to say when it does not
     * @return true, always
     */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }
}
