package org.mailleur.core.tests.validation.rules;

import java.util.List;

import org.junit.jupiter.api.Test;

final class PersonInRoleRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.seat.setRole("Maire, Sylvie Vernay");
        caught("siège de instance « Copil CTG »", "« Fonction » contient « Sylvie Vernay »");
        sound.seat.setRole("M. Vernay");
        caught("« M. Vernay »");
    }

    @Test
    void rolesAndHousesAreNoPeople() {
        for (String role : List.of("Madame la maire", "Centre social Jean Moulin", "Conseil départemental de la Drôme", "Claire volonté", "Présidence", "École Marie Curie")) {
            sound.seat.setRole(role);
            silent();
        }
    }

    @Test
    void caughtInEachRoleField() {
        sound.team.setName("Sylvie Vernay");
        caught("évaluateur", "« Nom » contient");
        sound.team.setName("Équipe");
        sound.recommendation.setAddressee("Mme Vernay");
        caught("préconisation");
        sound.recommendation.setAddressee("Centre social");
        sound.contract.getSignatories().getFirst().setRole("Madame Vernay");
        caught("signataire");
        sound.contract.getSignatories().clear();
        sound.network.getMemberships().getFirst().setRoleLabel("Sylvie Vernay (animation)");
        caught("adhésion");
        sound.network.getMemberships().clear();
        sound.contact.setRole("Direction : Sylvie Vernay");
        caught("contact");
    }
}
