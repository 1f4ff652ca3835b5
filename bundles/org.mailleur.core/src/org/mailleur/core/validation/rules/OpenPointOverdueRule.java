package org.mailleur.core.validation.rules;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.governance.OpenPoint;

/** What a meeting left to be done is done, or its date still to come. */
public final class OpenPointOverdueRule extends ElementRule<OpenPoint> {

    /** Makes the rule. */
    public OpenPointOverdueRule() {
        super(new RuleCard("point-en-retard", Severity.INFO, RuleFamily.STRUCTURE,
                "Chaque « pas d’après » est clos, ou son échéance est à venir.",
                "Un pas d’après que l’on oublie décourage celles et ceux qui l’ont demandé.",
                "Notez la date à laquelle il a été clos, ou une nouvelle échéance."),
                OpenPoint.class, GovernancePackage.Literals.OPEN_POINT);
    }

    @Override
    protected void check(SpaceFacts facts, OpenPoint point, Remarks remarks) {
        if (point.getClosedOn() == null && facts.isPast(point, point.getDue())) {
            remarks.add("l’échéance est passée (" + FrenchFormat.date(point.getDue()) + "). Notez quand ce point a été clos, ou une nouvelle "
                    + "échéance.");
        }
    }
}
