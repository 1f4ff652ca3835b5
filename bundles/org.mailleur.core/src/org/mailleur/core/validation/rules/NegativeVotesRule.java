package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.partnership.Orientation;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.partnership.Workshop;

/** Votes are never negative, and each participant has at least one. */
public final class NegativeVotesRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public NegativeVotesRule() {
        super(new RuleCard("atelier-voix-negatives", Severity.ERROR, RuleFamily.STRUCTURE,
                "Aucun nombre de voix n’est négatif.",
                "Le classement des orientations vient des voix.",
                "Corrigez le nombre, ou laissez-le vide si l’orientation n’a pas été mise aux voix."),
                EObject.class, PartnershipPackage.Literals.ORIENTATION, PartnershipPackage.Literals.WORKSHOP);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        Integer votes = element instanceof Orientation orientation ? orientation.getVotes() : ((Workshop) element).getVotesPerParticipant();
        int least = element instanceof Orientation ? 0 : 1;
        if (votes != null && votes.intValue() < least) {
            EAttribute feature = element instanceof Orientation ? PartnershipPackage.Literals.ORIENTATION__VOTES
                    : PartnershipPackage.Literals.WORKSHOP__VOTES_PER_PARTICIPANT;
            remarks.add("le nombre de voix ne peut pas être " + votes + ". Corrigez-le, ou laissez-le vide s’il n’est pas "
                    + "connu.", "Laisser le nombre de voix vide",
                    () -> element.eUnset(feature));
        }
    }
}
