package org.mailleur.viewpoint.services;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.validation.ElementRemarks;
import org.mailleur.model.territory.DisabledRule;
import org.mailleur.model.territory.Federation;
import org.mailleur.viewpoint.internal.Spaces;

/** The workbench's own checks, asked from a diagram. Rules that the federation switched off stay silent here too. */
public final class CheckServices {

    /** Whether no rule has anything to say of the element. */
    public boolean hasNoRemark(EObject self) {
        return found(self).isEmpty();
    }

    /** What the rules say of the element. */
    public String remarks(EObject self) {
        return String.join("\n", found(self));
    }

    private static List<String> found(EObject self) {
        Set<String> off = Spaces.roots(self, Federation.class).stream().flatMap(federation -> federation.getDisabledRules().stream()).map(DisabledRule::getRule).collect(Collectors.toSet());
        return new ElementRemarks(off, Clock.systemDefaultZone()).of(self);
    }
}
