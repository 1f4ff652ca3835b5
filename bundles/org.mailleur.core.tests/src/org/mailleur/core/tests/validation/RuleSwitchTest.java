package org.mailleur.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.RuleSwitch;
import org.mailleur.core.validation.SpaceValidator;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.territory.DisabledRule;
import org.mailleur.model.territory.Federation;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

final class RuleSwitchTest {

    private static final String RULE = "instance-sans-composition";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @TempDir
    private Path folder;
    private Space space;
    private final Federation federation = TerritoryFactory.eINSTANCE.createFederation();

    @BeforeEach
    void bodyWithoutComposition() throws IOException {
        space = Space.open(folder, Progress.NONE);
        federation.setName("Fédération");
        Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
        territory.setName("Territoire");
        GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
        body.setName("Copil");
        territory.getBodies().add(body);
        space.add("f.federation", federation);
        space.add("t.territoire", territory);
    }

    private List<String> found() {
        return SpaceValidator.complete(space, Clock.systemDefaultZone()).validate(space.files(), Progress.NONE).stream().map(Finding::rule).toList();
    }

    private List<String> told() {
        return SpaceValidator.complete(space, Clock.systemDefaultZone()).switchedOff().stream().map(off -> off.sentence().replace('\u00a0', ' ')).toList();
    }

    @Test
    void ruleSwitchedOffIsSilentAndTold() {
        assertEquals(List.of(RULE), found());
        assertEquals(List.of(), told());
        Command off = RuleSwitch.off(federation, RULE, "la coordination", DAY, "Compositions relues à la main");
        off.execute();
        assertEquals(List.of(), found());
        assertEquals(List.of("Règle « " + RULE + " » désactivée par la coordination le 3 mars 2026 : Compositions relues à la main."), told());
        off.undo();
        assertEquals(List.of(RULE), found());
        off.redo();
        assertEquals(List.of(), found());
        Command on = RuleSwitch.on(federation, RULE);
        on.execute();
        assertEquals(List.of(RULE), found());
        on.undo();
        assertEquals(List.of(), found());
        on.redo();
        assertEquals(List.of(RULE), found());
    }

    @Test
    void switchedOffAgainKeepsOneEntry() {
        RuleSwitch.off(federation, RULE, "la coordination", DAY, "Un").execute();
        RuleSwitch.off(federation, RULE, "la direction", DAY, "Deux").execute();
        assertEquals(1, federation.getDisabledRules().size());
        assertTrue(told().getFirst().contains("la direction"), told()::toString);
    }

    @Test
    void nothingIsSwitchedOffInSilence() {
        assertThrows(IllegalArgumentException.class, () -> RuleSwitch.off(federation, RULE, " ", DAY, "Raison"));
        assertThrows(IllegalArgumentException.class, () -> RuleSwitch.off(federation, RULE, "la direction", DAY, null));
    }

    @Test
    void unknownRuleIsReportedAndSwitchesNothingOff() {
        RuleSwitch.off(federation, "instance-sans-compo", "la direction", DAY, "Raison").execute();
        assertEquals(List.of("regle-inconnue", RULE), found());
    }

    @Test
    void entryWithoutReasonHoldsAndIsReported() {
        DisabledRule entry = TerritoryFactory.eINSTANCE.createDisabledRule();
        entry.setRule(RULE);
        federation.getDisabledRules().add(entry);
        assertEquals(List.of("desactivation-sans-raison"), found());
        assertEquals(List.of("Règle « " + RULE + " » désactivée, sans raison indiquée."), told());
    }
}
