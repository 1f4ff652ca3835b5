package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PersonalAddressRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.centre.setEmail("sylvie.vernay@escale.example");
        fixed(caught("structure « Centre social L’Escale »", "sylvie.vernay@escale.example"));
        assertEquals("sylvie.vernay@escale.example", sound.centre.getContacts().getLast().getEmail());
        sound.centre.setEmail("accueil.enfance@escale.example");
        silent();
        sound.centre.setEmail("accueil@escale.example");
        silent();
    }
}
