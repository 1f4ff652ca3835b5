package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.territory.DisabledRule;
import org.mailleur.model.territory.TerritoryFactory;

final class UnknownRuleRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        DisabledRule entry = TerritoryFactory.eINSTANCE.createDisabledRule();
        entry.setRule("contrat-échu");
        sound.federation.getDisabledRules().add(entry);
        fixed(caught("règle désactivée de fédération « Fédération d’essai »", "« contrat-échu »"));
        entry.setRule("contrat-echu");
        sound.federation.getDisabledRules().add(entry);
        silent();
    }
}
