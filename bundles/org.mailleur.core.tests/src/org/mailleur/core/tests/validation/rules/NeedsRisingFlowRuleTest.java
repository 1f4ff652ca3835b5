package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.Tier;
import org.mailleur.model.governance.FlowKind;

final class NeedsRisingFlowRuleTest extends RuleTestKit {

    @Test
    void caughtAndTurnedRound() {
        sound.flow.setSource(sound.body);
        fixed(caught("lien de territoire « Diois »", "de « instance décisionnelle et pilotage » à « coordination et réseaux d’acteurs »"));
    }

    @Test
    void caughtOnOneTier() {
        sound.flow.setSource(sound.network);
        assertTrue(caught("doit monter").fix().isEmpty());
        sound.flow.setKind(FlowKind.RELAY);
        silent();
    }

    @Test
    void tierThatIsStatedCounts() {
        sound.network.setTier(Tier.POPULATION);
        caught("à « population »");
    }
}
