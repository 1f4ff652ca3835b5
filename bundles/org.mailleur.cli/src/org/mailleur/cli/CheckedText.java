package org.mailleur.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.Rule;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;

/** Tells people what a check came to, file by file, and which rules there are. */
final class CheckedText {

    private final PrintStream out;

    CheckedText(PrintStream out) {
        this.out = out;
    }

    void print(Checked checked) {
        Map<Path, List<Finding>> files = new LinkedHashMap<>();
        checked.findings().forEach(finding -> files.computeIfAbsent(finding.file(), none -> new java.util.ArrayList<>()).add(finding));
        files.forEach((file, findings) -> {
            out.println(file.getFileName());
            findings.stream().sorted(Comparator.comparing(Finding::severity))
                    .forEach(finding -> out.println("  " + finding.severity().label() + " – " + finding.message()));
            out.println();
        });
        Map<String, List<Finding>> rules = checked.byRule();
        if (rules.size() > 1) {
            out.println(FrenchFormat.spaced("Par règle :"));
            rules.forEach((rule, findings) -> out.printf("%5d  %s (%s)%n", Integer.valueOf(findings.size()), rule, findings.getFirst().severity().label()));
            out.println();
        }
        checked.switchedOff().forEach(off -> out.println(off.sentence()));
        out.println(summary(checked));
    }

    private static String summary(Checked checked) {
        Map<Severity, Integer> counts = checked.bySeverity();
        int remarks = counts.get(Severity.INFO).intValue();
        return FrenchFormat.spaced(counted(checked.files(), "aucun", "fichier vérifié", "fichiers vérifiés") + " : "
                + counted(counts.get(Severity.ERROR).intValue(), "aucune", Severity.ERROR.label(), Severity.ERROR.plural()) + ", "
                + counted(counts.get(Severity.WARNING).intValue(), "aucun", Severity.WARNING.label(), Severity.WARNING.plural())
                + (remarks == 0 ? "" : ", " + counted(remarks, "aucune", Severity.INFO.label(), Severity.INFO.plural())) + ".");
    }

    private static String counted(int count, String none, String one, String many) {
        return (count == 0 ? none : String.valueOf(count)) + " " + (count > 1 ? many : one);
    }

    void print(List<Rule> rules) {
        for (RuleFamily family : RuleFamily.values()) {
            out.println(family.label());
            rules.stream().map(Rule::card).filter(card -> card.family() == family).forEach(this::print);
            out.println();
        }
        out.println(FrenchFormat.spaced(rules.size() + " règles. Une règle se désactive dans la fédération de l’espace, avec qui, quand et pourquoi."));
    }

    private void print(RuleCard card) {
        out.println("  " + card.id() + " (" + card.severity().label() + ")");
        out.println(FrenchFormat.spaced("      " + card.checks()));
        out.println(FrenchFormat.spaced("      Pourquoi : " + card.why()));
        out.println(FrenchFormat.spaced("      Que faire : " + card.remedy()));
    }
}
