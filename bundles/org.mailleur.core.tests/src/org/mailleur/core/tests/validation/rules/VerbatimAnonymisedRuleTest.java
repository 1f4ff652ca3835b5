package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.Consent;

final class VerbatimAnonymisedRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.verbatim.setConsent(Consent.TO_BE_ANONYMISED);
        fixed(caught("verbatim", "paroles anonymisées"));
        sound.verbatim.setConsent(Consent.TO_BE_ANONYMISED);
        sound.verbatim.setAnonymisedWords("On m’écoute.");
        silent();
    }
}
