package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.network.MemberRole;

final class NetworkAnimatorRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.network.getAnimators().clear();
        silent();
        sound.network.getMemberships().getFirst().setRole(MemberRole.MEMBER);
        caught("réseau d’acteurs « Réseau jeunesse »", "personne n’anime");
        sound.network.setMaturity(Maturity.WISHED_FOR);
        silent();
    }
}
