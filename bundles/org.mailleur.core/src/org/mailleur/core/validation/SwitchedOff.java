package org.mailleur.core.validation;

import java.util.Optional;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.PartialDate;

/**
 * A rule that the team chose to switch off in its space.
 *
 * @param rule   identifier of the rule
 * @param by     the role or person who chose so; empty when not told
 * @param on     when, where told
 * @param reason why; empty when not told
 */
public record SwitchedOff(String rule, String by, Optional<PartialDate> on, String reason) {

    /**
     * Tells it in words.
     *
     * @return a French sentence such as « Règle « contrat-echu » désactivée par la coordination le 3 mars 2026 : contrats repris à la main. »
     */
    public String sentence() {
        return FrenchFormat.spaced("Règle « " + rule + " » désactivée" + (by.isBlank() ? "" : " par " + by.strip())
                + on.map(date -> (date.day() == 0 ? " en " : " le ") + FrenchFormat.date(date)).orElse("")
                + (reason.isBlank() ? ", sans raison indiquée." : " : " + ended(reason.strip())));
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?") ? sentence : sentence + ".";
    }
}
