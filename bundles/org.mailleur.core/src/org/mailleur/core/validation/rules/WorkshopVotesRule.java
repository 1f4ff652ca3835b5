package org.mailleur.core.validation.rules;

import java.util.List;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.partnership.Orientation;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.partnership.Workshop;

/** No orientation has more votes than the workshop had participants. Their number follows from all votes and from how many each had. */
public final class WorkshopVotesRule extends ElementRule<Workshop> {

    /** Makes the rule. */
    public WorkshopVotesRule() {
        super(new RuleCard("atelier-voix-participants", Severity.WARNING, RuleFamily.STRUCTURE,
                "Aucune orientation n’a plus de voix que l’atelier n’avait de participants.",
                "Le nombre de participants se déduit des voix ; une faute de frappe change le classement.",
                "Vérifiez les voix sur la feuille de l’atelier, et le nombre de voix par participant."),
                Workshop.class, PartnershipPackage.Literals.WORKSHOP);
    }

    @Override
    protected void check(SpaceFacts facts, Workshop workshop, Remarks remarks) {
        Integer each = workshop.getVotesPerParticipant();
        if (each == null || each.intValue() < 2) {
            return;
        }
        List<Orientation> voted = workshop.getOrientations().stream().filter(orientation -> orientation.getVotes() != null).toList();
        int participants = (voted.stream().mapToInt(orientation -> orientation.getVotes().intValue()).sum() + each.intValue() - 1) / each.intValue();
        voted.stream().filter(orientation -> orientation.getVotes().intValue() > participants).findFirst().ifPresent(
                orientation -> remarks.add("« " + orientation.getName() + " » a reçu " + orientation.getVotes() + " voix, alors que "
                        + "l’ensemble des voix ne donne que "
                        + FrenchFormat.count(participants, "participant", "participants") + ". Vérifiez les voix et le nombre de voix par "
                        + "participant."));
    }
}
