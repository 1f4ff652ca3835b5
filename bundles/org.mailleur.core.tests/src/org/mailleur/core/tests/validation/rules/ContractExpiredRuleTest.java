package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.ContractLink;
import org.mailleur.model.policy.ContractLinkKind;
import org.mailleur.model.policy.PolicyFactory;

final class ContractExpiredRuleTest extends RuleTestKit {

    @Test
    void caughtPastItsEnd() {
        sound.contract.setEnd(date("2026-06"));
        caught("contrat « CTG »", "juin 2026");
    }

    @Test
    void silentWhileItRuns() {
        sound.contract.setEnd(date("2026-07-01"));
        silent();
        sound.contract.setEnd(date("2026"));
        silent();
    }

    @Test
    void silentWhenRenewed() {
        sound.contract.setEnd(date("2025"));
        Contract next = PolicyFactory.eINSTANCE.createContract();
        next.setName("CTG 2");
        ContractLink link = PolicyFactory.eINSTANCE.createContractLink();
        link.setKind(ContractLinkKind.RENEWS);
        link.setTarget(sound.contract);
        next.getLinks().add(link);
        sound.territory.getContracts().add(next);
        silent();
        link.setKind(ContractLinkKind.DETAILS);
        caught("CTG");
    }

    @Test
    void storiesDoNotGrowOld() {
        sound.territory.setFictional(true);
        sound.contract.setEnd(date("2026-06"));
        silent();
        sound.contract.setEnd(date("2026-04"));
        caught("avril 2026");
    }
}
