package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class MunicipalityTwiceRuleTest extends RuleTestKit {

    @Test
    void caughtBySpelling() {
        sound.territory.getMunicipalities().add(SoundSpace.municipality("LUC EN DIOIS", null));
        caught("territoire « Diois »", "« LUC EN DIOIS »", "« Luc-en-Diois »");
    }

    @Test
    void caughtByCode() {
        sound.territory.getMunicipalities().add(SoundSpace.municipality("Dié", "26113"));
        caught("« Dié »");
    }

    @Test
    void silentForNamesakes() {
        sound.territory.getMunicipalities().add(SoundSpace.municipality("Die", "26114"));
        silent();
    }
}
