package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class ScaleLevelsRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.scale.getLevels().get(1).setValue(3);
        fixed(caught("échelle d’appréciation « Échelle »", "« Installé » (3)"));
        sound.scale.getLevels().remove(2);
        sound.scale.getLevels().remove(1);
        caught("au moins deux");
    }
}
