package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class RequiredValueRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.body.setName("  ");
        caught("instance de territoire « Diois »", "« Nom » n’est pas renseigné");
        sound.body.setName("Copil");
        sound.flow.setTarget(null);
        caught("lien", "« Vers » n’est pas renseigné");
        sound.flow.setTarget(sound.network);
        sound.flow.setSource(null);
        caught("« De »");
    }
}
