package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;

final class NeedResponseRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.need.getTransmissions().getFirst().setDate(date("2025-06-30"));
        caught("transmission de besoin « Se retrouver le soir »", "30 juin 2025");
        sound.need.getTransmissions().getFirst().setResponse("Un local est cherché.");
        silent();
    }
}
