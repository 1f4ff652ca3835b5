package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.governance.Seat;

/** What begins ends later: activities, mandates, approvals. */
public final class DatesOrderRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public DatesOrderRule() {
        super(new RuleCard("dates-inversees", Severity.ERROR, RuleFamily.STRUCTURE,
                "Aucune date de fin ne précède la date de début : activités, mandats, agréments.",
                "Avec des dates inversées, ni les échéances ni les bilans ne peuvent être justes.",
                "Corrigez l’une des deux dates."),
                EObject.class, BasePackage.Literals.TIME_BOUND, GovernancePackage.Literals.SEAT,
                DirectoryPackage.Literals.ORGANIZATION);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        EAttribute first = switch (element) {
        case Seat seat -> GovernancePackage.Literals.SEAT__MANDATE_START;
        case Organization organization -> DirectoryPackage.Literals.ORGANIZATION__APPROVAL_START;
        default -> BasePackage.Literals.TIME_BOUND__START;
        };
        PartialDate start = (PartialDate) element.eGet(first);
        if (start == null) {
            return;
        }
        EAttribute last = switch (element) {
        case Seat seat -> GovernancePackage.Literals.SEAT__MANDATE_END;
        case Organization organization -> DirectoryPackage.Literals.ORGANIZATION__APPROVAL_END;
        default -> BasePackage.Literals.TIME_BOUND__END;
        };
        PartialDate end = (PartialDate) element.eGet(last);
        if (end != null && start.earliest().isAfter(end.latest())) {
            remarks.add("la fin (" + FrenchFormat.date(end) + ") précède le début (" + FrenchFormat.date(start) + "). Corrigez l’une des deux dates.",
                    "Échanger les deux dates", () -> {
                        element.eSet(first, end);
                        element.eSet(last, start);
                    });
        }
    }
}
