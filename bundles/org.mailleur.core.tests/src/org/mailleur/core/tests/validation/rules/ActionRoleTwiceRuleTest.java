package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.action.Responsibility;

final class ActionRoleTwiceRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.action.getRoles().add(SoundSpace.role(sound.garden, Responsibility.RESPONSIBLE));
        fixed(caught("« Association Les Jardins » y tient deux fois"));
    }

    @Test
    void silentForTwoRoles() {
        sound.action.getRoles().add(SoundSpace.role(sound.garden, Responsibility.CONSULTED));
        silent();
    }
}
