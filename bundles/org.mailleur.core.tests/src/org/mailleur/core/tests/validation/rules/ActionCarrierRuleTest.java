package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mailleur.model.action.ActionStatus;
import org.mailleur.model.base.TierStep;

final class ActionCarrierRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.action.setCarrier(null);
        fixed(caught("action « Café des jeunes »", "personne ne porte"));
    }

    @Test
    void withoutAccountableThereIsNoFix() {
        sound.action.setCarrier(null);
        sound.action.getRoles().clear();
        assertTrue(caught().fix().isEmpty());
    }

    @Test
    void silentWhileImaginedOrEmerging() {
        sound.action.setCarrier(null);
        sound.action.setStatus(ActionStatus.IMAGINED);
        silent();
        sound.action.setStatus(ActionStatus.EXISTS);
        sound.action.setStep(TierStep.EMERGENCE);
        silent();
    }
}
