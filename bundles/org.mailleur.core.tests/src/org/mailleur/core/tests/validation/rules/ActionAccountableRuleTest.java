package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mailleur.model.action.Responsibility;

final class ActionAccountableRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.action.getRoles().get(1).setResponsibility(Responsibility.ACCOUNTABLE);
        fixed(caught("action « Café des jeunes »", "2 structures répondent"));
        assertEquals(Responsibility.CONSULTED, sound.action.getRoles().get(1).getResponsibility());
    }

    @Test
    void withoutCarrierThereIsNoFix() {
        sound.action.getRoles().get(1).setResponsibility(Responsibility.ACCOUNTABLE);
        sound.action.setCarrier(null);
        assertTrue(caught().fix().isEmpty());
    }
}
