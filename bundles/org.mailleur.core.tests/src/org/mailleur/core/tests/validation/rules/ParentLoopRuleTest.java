package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ParentLoopRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.body.setParent(sound.body);
        fixed(caught("instance « Copil CTG »"));
        sound.centre.setParent(sound.centre);
        fixed(caught("structure"));
        sound.territory.setWithin(sound.territory);
        fixed(caught("territoire"));
    }

    @Test
    void longLoopIsToldOfEachInIt() {
        sound.centre.setParent(sound.garden);
        silent();
        sound.garden.setParent(sound.centre);
        assertThrows(AssertionError.class, () -> caught());
        sound.caf.setParent(sound.centre);
        sound.garden.setParent(null);
        silent();
    }
}
