package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.network.Membership;
import org.mailleur.model.network.Network;
import org.mailleur.model.network.NetworkPackage;

/** A structure is a member of a network once at a time, unless it sits there in several capacities. */
public final class MembershipTwiceRule extends ElementRule<Network> {

    /** Makes the rule. */
    public MembershipTwiceRule() {
        super(new RuleCard("reseau-membre-en-double", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une structure n’adhère pas deux fois à un réseau à la même époque et au même titre.",
                "Une adhésion en double fausse le nombre de membres que l’on annonce.",
                "Supprimez l’adhésion en trop, ou datez-les l’une après l’autre."),
                Network.class, NetworkPackage.Literals.NETWORK);
    }

    @Override
    protected void check(SpaceFacts facts, Network network, Remarks remarks) {
        for (int i = 1; i < network.getMemberships().size(); i++) {
            Membership member = network.getMemberships().get(i);
            if (member.getOrganization() != null && network.getMemberships().subList(0, i).stream().anyMatch(other -> isSame(member, other))) {
                remarks.add("« " + member.getOrganization().getName() + " » y adhère deux fois au même titre. Supprimez l’adhésion en trop, "
                        + "ou datez-les.",
                        "Supprimer l’adhésion en trop", () -> EcoreUtil.remove(member));
            }
        }
    }

    private static boolean isSame(Membership one, Membership other) {
        return one.getOrganization() == other.getOrganization() && one.getCollege() == other.getCollege() && overlap(one, other);
    }

    private static boolean overlap(Membership one, Membership other) {
        return !isBefore(one, other) && !isBefore(other, one);
    }

    private static boolean isBefore(Membership one, Membership other) {
        return one.getEnd() != null && other.getStart() != null && !one.getEnd().latest().isAfter(other.getStart().latest());
    }
}
