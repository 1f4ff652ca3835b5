package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class DepartmentCodeRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.federation.setDepartmentCode("2a");
        fixed(caught("fédération « Fédération d’essai »", "« 2a »"));
        sound.federation.setDepartmentCode("96");
        caught("96");
        sound.federation.setFictional(true);
        silent();
    }
}
