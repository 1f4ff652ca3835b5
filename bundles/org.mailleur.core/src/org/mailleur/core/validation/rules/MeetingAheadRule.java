package org.mailleur.core.validation.rules;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.governance.Meeting;

/** A meeting that is still to come has decided nothing yet. */
public final class MeetingAheadRule extends ElementRule<Meeting> {

    /** Makes the rule. */
    public MeetingAheadRule() {
        super(new RuleCard("reunion-a-venir", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une réunion à venir n’a encore ni décisions ni présents.",
                "Le plus souvent, c’est l’année de la date qui est fausse.",
                "Corrigez la date, ou attendez la réunion pour noter ses décisions."),
                Meeting.class, GovernancePackage.Literals.MEETING);
    }

    @Override
    protected void check(SpaceFacts facts, Meeting meeting, Remarks remarks) {
        if (facts.isAhead(meeting.getDate()) && !(meeting.getDecisions().isEmpty() && meeting.getAttendances().isEmpty())) {
            remarks.add("cette réunion est à venir (" + FrenchFormat.date(meeting.getDate())
                    + ") et a déjà des décisions ou des présents. Corrigez sa date, ou retirez-les jusque-là.");
        }
    }
}
