package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.governance.FlowKind;

final class ImpulseFlowRuleTest extends RuleTestKit {

    @Test
    void caughtAndTurnedRound() {
        sound.flow.setKind(FlowKind.IMPULSE);
        fixed(caught("lien", "une impulsion doit descendre"));
    }

    @Test
    void silentOnOneTier() {
        sound.flow.setKind(FlowKind.IMPULSE);
        sound.flow.setSource(sound.network);
        silent();
    }
}
