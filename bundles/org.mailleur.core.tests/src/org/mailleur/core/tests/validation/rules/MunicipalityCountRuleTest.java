package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class MunicipalityCountRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.territory.setMunicipalityCount(Integer.valueOf(50));
        fixed(caught("territoire « Diois »", "50 communes", "2"));
    }

    @Test
    void silentWithoutAList() {
        sound.territory.setMunicipalityCount(Integer.valueOf(50));
        sound.territory.getMunicipalities().clear();
        silent();
    }
}
