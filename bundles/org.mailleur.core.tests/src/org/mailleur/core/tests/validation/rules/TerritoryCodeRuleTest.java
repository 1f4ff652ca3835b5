package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.territory.TerritoryKind;

final class TerritoryCodeRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.territory.setCode("242600535");
        caught("territoire « Diois »", "SIREN d’intercommunalité");
        sound.territory.setCode("26113");
        caught("SIREN");
    }

    @Test
    void kindsHaveTheirOwnCodes() {
        sound.territory.setKind(TerritoryKind.COMMUNE);
        caught("Insee");
        sound.territory.setCode("2B033");
        silent();
        sound.territory.setCode("20033");
        caught("2");
        sound.territory.setKind(TerritoryKind.DEPARTEMENT);
        sound.territory.setCode("2A");
        silent();
        sound.territory.setKind(TerritoryKind.NEIGHBOURHOOD);
        caught("quartier prioritaire");
        sound.territory.setCode("QP026003");
        silent();
        sound.territory.setKind(TerritoryKind.PAYS);
        caught("Insee, ni");
    }

    @Test
    void spacesAreMended() {
        sound.territory.setCode("242 600 534");
        fixed(caught("242 600 534"));
    }
}
