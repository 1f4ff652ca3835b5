package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.Theme;

final class ThemeUnusedRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        Theme idle = BaseFactory.eINSTANCE.createTheme();
        idle.setName("Logement");
        sound.territory.getThemes().add(idle);
        caught("thématique « Logement »");
        sound.need.getThemes().add(idle);
        silent();
    }
}
