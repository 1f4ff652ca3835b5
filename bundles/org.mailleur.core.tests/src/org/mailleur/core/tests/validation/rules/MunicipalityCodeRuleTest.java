package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MunicipalityCodeRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.territory.getMunicipalities().getFirst().setCode("2a004 ");
        fixed(caught("commune « Die »", "2a004"));
        assertEquals("2A004", sound.territory.getMunicipalities().getFirst().getCode());
    }

    @Test
    void caughtOnAnOrganization() {
        sound.centre.setMunicipalityCode("2611");
        caught("structure « Centre social L’Escale »", "2611");
    }

    @Test
    void inventedPlacesHaveInventedCodes() {
        sound.centre.setMunicipalityCode("96001");
        caught("96001");
        sound.directory.setFictional(true);
        silent();
    }
}
