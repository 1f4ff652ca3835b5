package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mailleur.model.action.Responsibility;

final class ActionCarrierRoleRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.action.setCarrier(sound.caf);
        fixed(caught("« Caisse d’allocations familiales » porte l’action"));
        assertEquals(Responsibility.RESPONSIBLE, sound.action.getRoles().getLast().getResponsibility());
    }

    @Test
    void silentWithoutRoles() {
        sound.action.getRoles().clear();
        silent();
    }
}
