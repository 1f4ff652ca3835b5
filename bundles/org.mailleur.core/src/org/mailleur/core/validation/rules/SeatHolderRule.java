package org.mailleur.core.validation.rules;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.governance.Seat;

/** The name of a holder goes when the mandate ends. */
public final class SeatHolderRule extends ElementRule<Seat> {

    /** Makes the rule. */
    public SeatHolderRule() {
        super(new RuleCard("mandat-echu", Severity.WARNING, RuleFamily.PERSONAL_DATA,
                "Aucun nom ne reste sur un siège dont le mandat est fini.",
                "Un nom ne se garde que le temps du mandat (RGPD).",
                "Effacez le nom, ou indiquez le nouveau mandat."),
                Seat.class, GovernancePackage.Literals.SEAT);
    }

    @Override
    protected void check(SpaceFacts facts, Seat seat, Remarks remarks) {
        if (seat.getHolderName() != null && !seat.getHolderName().isBlank() && facts.isPast(seat, seat.getMandateEnd())) {
            remarks.add("le mandat est fini (" + FrenchFormat.date(seat.getMandateEnd()) + ") et un nom y figure encore. Effacez-le, ou "
                    + "indiquez le nouveau mandat.",
                    "Effacer le nom", () -> seat.setHolderName(null));
        }
    }
}
