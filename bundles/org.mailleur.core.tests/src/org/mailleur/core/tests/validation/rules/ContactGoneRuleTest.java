package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;

final class ContactGoneRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.contact.setEmail("direction@escale.example");
        sound.contact.setUntil(date("2026-06-30"));
        fixed(caught("contact de structure « Centre social L’Escale »", "30 juin 2026"));
        sound.contact.setPersonName("Personne");
        sound.contact.setUntil(date("2026-07-01"));
        silent();
    }
}
