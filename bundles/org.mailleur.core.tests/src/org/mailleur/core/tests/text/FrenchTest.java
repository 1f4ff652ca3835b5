package org.mailleur.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mailleur.core.text.French;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.network.NetworkFactory;
import org.mailleur.model.policy.PolicyFactory;

/** Things are named as one speaks of them. */
class FrenchTest {

    @Test
    void articlesFollowGenderAndVowels() {
        GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
        body.setName("Copil CTG");
        assertEquals("l’instance «\u00a0Copil CTG\u00a0»", French.withArticle(body));
        assertEquals("le siège", French.withArticle(GovernanceFactory.eINSTANCE.createSeat()));
        assertEquals("le réseau d’acteurs", French.withArticle(NetworkFactory.eINSTANCE.createNetwork()));
        assertEquals("la politique publique", French.withArticle(PolicyFactory.eINSTANCE.createPolicy()));
    }
}
