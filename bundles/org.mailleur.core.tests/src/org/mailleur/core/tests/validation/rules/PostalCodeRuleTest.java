package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PostalCodeRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.centre.setPostalCode("1 500");
        fixed(caught("structure", "« 1 500 »"));
        assertEquals("01500", sound.centre.getPostalCode());
    }

    @Test
    void isCaught() {
        sound.centre.setPostalCode("Die");
        assertTrue(caught("Die").fix().isEmpty());
    }
}
