package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.Consent;

final class VerbatimNamesRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        anonymised("Aux jardins de l’association Les Jardins on m’écoute.");
        fixed(caught("verbatim", "« Association Les Jardins »"));
    }

    @Test
    void caughtByAPersonsName() {
        sound.contact.setPersonName("Odile Vernay");
        anonymised("Mme Vernay m’a reçu.");
        caught("« Vernay »");
        sound.contact.setPersonName(null);
        caught("« Mme Vernay »");
        anonymised("Elle m’a reçu.");
        silent();
    }

    @Test
    void caughtByTheDetail() {
        sound.verbatim.setSpeakerDetail("habitant de Combeverte");
        anonymised("À Combeverte, on s’écoute.");
        caught("« Combeverte »");
        sound.verbatim.setSpeakerDetail("service financier");
        anonymised("Au service financier, on s’écoute.");
        caught("« service financier »");
    }

    @Test
    void institutionsAndCommonWordsTellNobody() {
        anonymised("La caisse d’allocations familiales nous écoute.");
        silent();
        sound.garden.setName("Remise");
        anonymised("On s’est retrouvés dans la remise.");
        silent();
        anonymised("On s’est retrouvés à la Remise.");
        caught("« Remise »");
    }

    private void anonymised(String words) {
        sound.verbatim.setConsent(Consent.TO_BE_ANONYMISED);
        sound.verbatim.setAnonymisedWords(words);
    }
}
