package org.mailleur.core.validation.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.ContractLinkKind;
import org.mailleur.model.territory.Territory;

/** The contracts that another contract of the space renews. */
public final class RenewedContracts {

    private final Set<Contract> renewed = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Reads the links between contracts.
     *
     * @param facts the space
     */
    public RenewedContracts(SpaceFacts facts) {
        for (Territory territory : facts.roots(Territory.class)) {
            for (Contract contract : territory.getContracts()) {
                contract.getLinks().stream().filter(link -> link.getKind() == ContractLinkKind.RENEWS && link.getTarget() != contract)
                        .forEach(link -> renewed.add(link.getTarget()));
            }
        }
    }

    /**
     * Tells whether a contract is renewed.
     *
     * @param contract the contract
     * @return true when another one takes over from it
     */
    public boolean contains(Contract contract) {
        return renewed.contains(contract);
    }
}
