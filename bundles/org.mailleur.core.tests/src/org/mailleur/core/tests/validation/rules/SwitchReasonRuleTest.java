package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;
import org.mailleur.model.territory.DisabledRule;
import org.mailleur.model.territory.TerritoryFactory;

final class SwitchReasonRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        DisabledRule entry = TerritoryFactory.eINSTANCE.createDisabledRule();
        entry.setRule("contrat-echu");
        entry.setDisabledOn(date("2026"));
        sound.federation.getDisabledRules().add(entry);
        fixed(caught("règle désactivée de fédération « Fédération d’essai »", "par qui, pourquoi"));
        sound.federation.getDisabledRules().add(entry);
        entry.setDisabledBy("Coordination");
        entry.setReason("Repris à la main.");
        silent();
    }
}
