package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.base.College;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.governance.Seat;

/** A seat says by which organization, role or college it is held. */
public final class EmptySeatRule extends ElementRule<Seat> {

    /** Makes the rule. */
    public EmptySeatRule() {
        super(new RuleCard("siege-vide", Severity.WARNING, RuleFamily.STRUCTURE,
                "Chaque siège dit quelle structure, quelle fonction ou quel collège l’occupe.",
                "Un siège vide s’imprime comme une ligne blanche et fausse la composition de l’instance.",
                "Indiquez la structure, la fonction ou le collège, ou supprimez le siège."),
                Seat.class, GovernancePackage.Literals.SEAT);
    }

    @Override
    protected void check(SpaceFacts facts, Seat seat, Remarks remarks) {
        if (seat.getOrganization() == null && seat.getCollege() == College.UNSPECIFIED && (seat.getRole() == null || seat.getRole().isBlank())) {
            remarks.add("ni structure, ni fonction, ni collège. Indiquez à quel titre on y siège, ou supprimez le siège.", "Supprimer le siège",
                    () -> EcoreUtil.remove(seat));
        }
    }
}
