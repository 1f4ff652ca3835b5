package org.mailleur.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.territory.DisabledRule;
import org.mailleur.model.territory.Federation;
import org.mailleur.model.territory.TerritoryFactory;

/** Switches rules off and on in a space, each time as one command that can be undone. */
public final class RuleSwitch {

    private RuleSwitch() {
    }

    /**
     * Returns the rules that are switched off in a space.
     *
     * @param space the space
     * @return one for each entry of its federations, those of unknown rules too
     */
    public static List<SwitchedOff> switchedOff(Space space) {
        return space.roots(Federation.class).stream().flatMap(federation -> federation.getDisabledRules().stream())
                .filter(entry -> entry.getRule() != null && !entry.getRule().isBlank())
                .map(entry -> new SwitchedOff(entry.getRule().strip(), Objects.requireNonNullElse(entry.getDisabledBy(), ""),
                        Optional.ofNullable(entry.getDisabledOn()), Objects.requireNonNullElse(entry.getReason(), "")))
                .toList();
    }

    /**
     * Switches a rule off. What was said of it before gives way to what is said now.
     *
     * @param federation the federation of the space
     * @param rule       identifier of the rule
     * @param by         the role or person who decides; kept and shown with each check
     * @param on         the day
     * @param reason     why; kept and shown with each check
     * @return the command, not run yet
     * @throws IllegalArgumentException when nobody or no reason is told: a rule is never switched off in silence
     */
    public static Command off(Federation federation, String rule, String by, LocalDate on, String reason) {
        if (by == null || by.isBlank() || reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("who and why");
        }
        return new RecordedCommand("Désactiver la règle « " + rule + " »", List.of(federation.eResource()), () -> {
            remove(federation, rule);
            DisabledRule entry = TerritoryFactory.eINSTANCE.createDisabledRule();
            entry.setRule(rule);
            entry.setDisabledBy(by);
            entry.setDisabledOn(PartialDate.of(on));
            entry.setReason(reason);
            federation.getDisabledRules().add(entry);
        });
    }

    /**
     * Switches a rule on again.
     *
     * @param federation the federation of the space
     * @param rule       identifier of the rule
     * @return the command, not run yet
     */
    public static Command on(Federation federation, String rule) {
        return new RecordedCommand("Réactiver la règle « " + rule + " »", List.of(federation.eResource()), () -> remove(federation, rule));
    }

    private static void remove(Federation federation, String rule) {
        federation.getDisabledRules().removeIf(entry -> rule.equals(entry.getRule()));
    }
}
