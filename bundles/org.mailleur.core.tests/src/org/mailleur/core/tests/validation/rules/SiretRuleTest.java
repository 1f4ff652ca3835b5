package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SiretRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.centre.setSiret("35600000000049");
        caught("structure « Centre social L’Escale »", "« 35600000000049 » n’est pas un SIRET");
    }

    @Test
    void spacesAreMended() {
        sound.centre.setSiret("356 000 000 00048");
        fixed(caught("SIRET"));
        assertEquals("35600000000048", sound.centre.getSiret());
    }

    @Test
    void sirenHasItsOwnField() {
        sound.centre.setSiren("242600534");
        silent();
        sound.centre.setSiren("242600535");
        caught("SIREN");
    }
}
