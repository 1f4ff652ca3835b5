package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class RecommendationAddresseeRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.recommendation.setAddressee(null);
        caught("préconisation « Ouvrir le soir »");
        sound.recommendation.getAddressees().add(sound.caf);
        silent();
    }
}
