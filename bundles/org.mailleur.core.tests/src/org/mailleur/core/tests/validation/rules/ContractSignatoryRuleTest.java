package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.Maturity;

final class ContractSignatoryRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.contract.getSignatories().clear();
        caught("contrat « CTG »", "signataire");
        sound.contract.setMaturity(Maturity.WISHED_FOR);
        silent();
    }
}
