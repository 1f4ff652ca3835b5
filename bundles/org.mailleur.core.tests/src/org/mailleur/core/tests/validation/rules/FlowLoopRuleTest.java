package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class FlowLoopRuleTest extends RuleTestKit {

    @Test
    void caughtAndDeleted() {
        sound.flow.setTarget(sound.families);
        fixed(caught("lien", "« Familles » et y revient"));
    }
}
