package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.College;

final class SingleCollegeRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.neighbours.setCollege(College.PROFESSIONAL);
        caught("1.1.1 Un accueil ouvert", "professionnel·les");
        sound.assessment.getRatings().clear();
        silent();
    }
}
