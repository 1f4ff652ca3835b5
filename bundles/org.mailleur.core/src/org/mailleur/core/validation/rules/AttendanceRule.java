package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.governance.Attendance;
import org.mailleur.model.governance.GovernancePackage;

/** A number of people present or excused is never negative. */
public final class AttendanceRule extends ElementRule<Attendance> {

    /** Makes the rule. */
    public AttendanceRule() {
        super(new RuleCard("presence-negative", Severity.ERROR, RuleFamily.STRUCTURE,
                "Aucun nombre de présents ou d’excusés n’est négatif.",
                "Un nombre négatif retire des présents aux autres collèges dans les totaux.",
                "Corrigez le nombre."),
                Attendance.class, GovernancePackage.Literals.ATTENDANCE);
    }

    @Override
    protected void check(SpaceFacts facts, Attendance attendance, Remarks remarks) {
        if (attendance.getPresent() < 0 || attendance.getExcused() < 0) {
            remarks.add("un nombre de présents ou d’excusés ne peut pas être négatif. Corrigez-le.", "Ôter le signe moins", () -> {
                attendance.setPresent(Math.abs(attendance.getPresent()));
                attendance.setExcused(Math.abs(attendance.getExcused()));
            });
        }
    }
}
