package org.mailleur.diagram.ui.internal.parts;

import java.util.Set;

import org.eclipse.gef.AccessibleAnchorProvider;
import org.eclipse.gef.AccessibleEditPart;

/** What GEF asks of parts. All else it would look for in the platform, for each part below the pointer each time. */
final class Adapting {

    private static final Set<Class<?>> KNOWN = Set.of(AccessibleEditPart.class, AccessibleAnchorProvider.class);

    private Adapting() {
    }

    static boolean isKnown(Class<?> key) {
        return KNOWN.contains(key);
    }
}
