package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.governance.FlowKind;

final class HarmonisationFlowRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.flow.setKind(FlowKind.HARMONISATION);
        sound.flow.setTarget(sound.body);
        caught("lien", "de « population » à « instance décisionnelle et pilotage »");
    }

    @Test
    void silentOnOneTierAndTowardsCoordination() {
        sound.flow.setKind(FlowKind.HARMONISATION);
        silent();
        sound.flow.setSource(sound.centre);
        sound.flow.setTarget(sound.action);
        silent();
    }
}
