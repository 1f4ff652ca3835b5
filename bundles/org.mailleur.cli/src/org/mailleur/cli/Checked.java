package org.mailleur.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SwitchedOff;

/**
 * What a check of models came to.
 *
 * @param findings    what was found, file by file
 * @param switchedOff the rules that the spaces switched off
 * @param files       how many files were checked
 * @param unreadable  whether one of them could not be read whole
 */
record Checked(List<Finding> findings, List<SwitchedOff> switchedOff, int files, boolean unreadable) {

    /** How many findings there are of each severity; each severity has its number. */
    Map<Severity, Integer> bySeverity() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, Integer.valueOf(0));
        }
        findings.forEach(finding -> counts.merge(finding.severity(), Integer.valueOf(1), Integer::sum));
        return counts;
    }

    /** How many findings each rule has; of one rule all have one severity. */
    Map<String, List<Finding>> byRule() {
        Map<String, List<Finding>> rules = new TreeMap<>();
        findings.forEach(finding -> rules.computeIfAbsent(finding.rule(), none -> new java.util.ArrayList<>()).add(finding));
        return rules;
    }

    ExitCode code() {
        if (unreadable) {
            return ExitCode.BAD_INPUT;
        }
        return bySeverity().get(Severity.ERROR).intValue() > 0 ? ExitCode.ERRORS_FOUND : ExitCode.OK;
    }
}
