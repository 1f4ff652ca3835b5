package org.mailleur.core.validation.rules;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryPackage;

/** What reports to, is carried by or lies within another thing never comes back to itself. */
public final class ParentLoopRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public ParentLoopRule() {
        super(new RuleCard("rattachement-en-boucle", Severity.ERROR, RuleFamily.STRUCTURE,
                "Aucune instance, structure ou territoire n’est rattaché à lui-même, même par détour.",
                "Un organigramme en boucle n’a pas de sommet : il ne peut être ni dessiné ni lu.",
                "Retirez l’un des rattachements de la boucle."),
                EObject.class, GovernancePackage.Literals.GOVERNANCE_BODY, DirectoryPackage.Literals.ORGANIZATION,
                TerritoryPackage.Literals.TERRITORY);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        EObject above = above(element);
        Set<EObject> seen = new HashSet<>();
        while (above != null && above != element && seen.add(above)) {
            above = above(above);
        }
        if (above == element) {
            remarks.add("le rattachement revient à son point de départ. Retirez l’un des rattachements de la "
                    + "boucle.", "Retirer ce rattachement", () -> detach(element));
        }
    }

    private static EObject above(EObject element) {
        return switch (element) {
        case GovernanceBody body -> body.getParent();
        case Organization organization -> organization.getParent();
        case Territory territory -> territory.getWithin();
        default -> null;
        };
    }

    private static void detach(EObject element) {
        switch (element) {
        case GovernanceBody body -> body.setParent(null);
        case Organization organization -> organization.setParent(null);
        case Territory territory -> territory.setWithin(null);
        default -> throw new IllegalArgumentException(element.eClass().getName());
        }
    }
}
