package org.mailleur.core.validation.rules;

import java.util.Arrays;
import java.util.Optional;

import org.mailleur.core.text.Spelling;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.IdentifyingNames;
import org.mailleur.core.validation.internal.PersonSigns;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Verbatim;

/** Anonymised words no longer name the speaker, anybody else, or an organization. */
public final class VerbatimNamesRule extends ElementRule<Verbatim> {

    /** Makes the rule. */
    public VerbatimNamesRule() {
        super(new RuleCard("verbatim-nomme", Severity.ERROR, RuleFamily.PERSONAL_DATA,
                "Des paroles anonymisées ne nomment plus la personne, personne d’autre, ni une structure.",
                "On a promis l’anonymat : dans un petit territoire, le nom d’une association suffit à reconnaître quelqu’un.",
                "Retirez le nom des paroles anonymisées ; d’ici là, marquez le verbatim « interne »."),
                Verbatim.class, EvaluationPackage.Literals.VERBATIM);
    }

    @Override
    protected void check(SpaceFacts facts, Verbatim verbatim, Remarks remarks) {
        if (verbatim.getConsent() != Consent.TO_BE_ANONYMISED || verbatim.getAnonymisedWords() == null) {
            return;
        }
        String words = verbatim.getAnonymisedWords();
        Optional<String> named = facts.get(IdentifyingNames.class, IdentifyingNames::new).in(words).or(() -> detail(verbatim.getSpeakerDetail(), words))
                .or(() -> PersonSigns.in(words));
        named.ifPresent(name -> remarks.add("les paroles anonymisées contiennent encore « " + name
                + " ». Retirez ce nom ; d’ici là, marquez ce verbatim « "
                + "interne ».", "Marquer « interne »", () -> verbatim.setConsent(Consent.INTERNAL)));
    }

    /** The whole detail, or a name in capitals within it. */
    private static Optional<String> detail(String detail, String words) {
        if (detail == null || detail.isBlank()) {
            return Optional.empty();
        }
        String said = " " + String.join(" ", Spelling.words(words)) + " ";
        if (said.contains(" " + String.join(" ", Spelling.words(detail)) + " ")) {
            return Optional.of(detail.strip());
        }
        return Arrays.stream(detail.strip().split("[\\s,;()]+")).skip(1).filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
                .filter(word -> said.contains(" " + String.join(" ", Spelling.words(word)) + " ")).findFirst();
    }
}
