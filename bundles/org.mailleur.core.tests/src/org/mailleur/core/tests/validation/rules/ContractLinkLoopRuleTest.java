package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.policy.ContractLink;
import org.mailleur.model.policy.PolicyFactory;

final class ContractLinkLoopRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        ContractLink link = PolicyFactory.eINSTANCE.createContractLink();
        link.setTarget(sound.contract);
        sound.contract.getLinks().add(link);
        fixed(caught("articulation de contrat « CTG »"));
    }
}
