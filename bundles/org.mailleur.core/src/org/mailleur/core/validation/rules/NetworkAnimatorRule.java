package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.network.MemberRole;
import org.mailleur.model.network.Network;
import org.mailleur.model.network.NetworkPackage;

/** A network has somebody who animates it, unless it is only wished for. */
public final class NetworkAnimatorRule extends ElementRule<Network> {

    /** Makes the rule. */
    public NetworkAnimatorRule() {
        super(new RuleCard("reseau-sans-animation", Severity.WARNING, RuleFamily.STRUCTURE,
                "Chaque réseau qui existe a une structure qui l’anime.",
                "Un réseau sans animation s’éteint ; c’est le cœur de la fonction de mailleur.",
                "Indiquez qui anime, dans « Animé par » ou dans les adhésions."),
                Network.class, NetworkPackage.Literals.NETWORK);
    }

    @Override
    protected void check(SpaceFacts facts, Network network, Remarks remarks) {
        boolean animated = !network.getAnimators().isEmpty() || network.getMemberships().stream()
                .anyMatch(member -> member.getRole() == MemberRole.ANIMATOR || member.getRole() == MemberRole.CO_ANIMATOR);
        if (!animated && network.getMaturity() != Maturity.WISHED_FOR) {
            remarks.add("personne n’anime ce réseau. Indiquez qui l’anime, ou que le réseau n’est que souhaité.");
        }
    }
}
