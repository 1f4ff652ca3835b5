package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.Consent;

final class VerbatimConsentRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.verbatim.setConsent(Consent.UNSPECIFIED);
        fixed(caught("verbatim de évaluation « Campagne 2026 »"));
        assertEquals(Consent.INTERNAL, sound.verbatim.getConsent());
    }
}
