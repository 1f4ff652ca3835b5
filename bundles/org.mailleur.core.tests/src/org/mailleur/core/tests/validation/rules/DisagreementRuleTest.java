package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class DisagreementRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.assessment.setAgreed(null);
        caught("1.1.1 Un accueil ouvert", "diffèrent");
        sound.assessment.setNotRatedReason("À revoir.");
        silent();
    }

    @Test
    void silentWhenTheyAgree() {
        sound.assessment.setAgreed(null);
        sound.assessment.getRatings().getFirst().setLevel(sound.scale.getLevels().get(2));
        silent();
    }
}
