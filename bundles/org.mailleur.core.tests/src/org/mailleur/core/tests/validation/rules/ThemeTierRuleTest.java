package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class ThemeTierRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.network.getThemes().clear();
        caught("lecture thématique « Lecture jeunesse »", "« coordination et réseaux d’acteurs »");
        sound.action.getThemes().clear();
        caught("« actions locales et acteurs locaux », ni au niveau « coordination et réseaux d’acteurs »");
    }

    @Test
    void generalReadingHasNoTheme() {
        sound.network.getThemes().clear();
        sound.review.setTheme(null);
        silent();
    }
}
