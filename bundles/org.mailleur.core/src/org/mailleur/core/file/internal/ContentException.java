package org.mailleur.core.file.internal;

import java.io.Serial;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMIException;

/** Something in a file that EMF would take in silence. */
final class ContentException extends XMIException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What it is. */
    enum Kind {
        /** The file is larger, deeper or longer than any model. */
        LIMIT,
        /** Text stands where the format has none. */
        STRAY_TEXT,
        /** Two elements have the same identifier. */
        DUPLICATE_ID,
        /** What stands as an identifier can be none. */
        BAD_ID,
        /** What stands as a link is none. */
        BAD_LINK,
        /** A feature that has one value is given two. */
        REPEATED_VALUE
    }

    private final Kind kind;
    private final String text;
    private final transient EObject object;
    private final transient EStructuralFeature feature;

    ContentException(Kind kind, String text, EObject object, EStructuralFeature feature, String location, int line, int column) {
        super(kind + " " + text, location, line, column);
        this.kind = kind;
        this.text = text;
        this.object = object;
        this.feature = feature;
    }

    Kind kind() {
        return kind;
    }

    /** Returns what stands in the file, empty when the feature says it. */
    String text() {
        return text;
    }

    /** Returns the object concerned, {@code null} when it is not known. */
    EObject object() {
        return object;
    }

    /** Returns the feature concerned, {@code null} when it is not known. */
    EStructuralFeature feature() {
        return feature;
    }
}
