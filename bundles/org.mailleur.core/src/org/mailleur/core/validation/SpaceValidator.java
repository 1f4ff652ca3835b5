package org.mailleur.core.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.internal.RuleTable;
import org.mailleur.core.validation.rules.AttachmentPathRule;
import org.mailleur.core.validation.rules.RequiredValueRule;

/** Checks the files of a space: what was wrong when they were read, then each rule on each element that it concerns, in one walk. */
public final class SpaceValidator {

    private final Space space;
    private final Clock clock;
    private final RuleTable rules;
    private final List<SwitchedOff> switchedOff;

    /**
     * Makes a validator.
     *
     * @param space the space
     * @param clock tells the day of each check
     * @param rules the rules; those that the space switched off are left out
     */
    public SpaceValidator(Space space, Clock clock, List<Rule> rules) {
        this.space = space;
        this.clock = clock;
        this.switchedOff = RuleSwitch.switchedOff(space);
        Set<String> off = switchedOff.stream().map(SwitchedOff::rule).collect(Collectors.toSet());
        this.rules = new RuleTable(rules.stream().filter(rule -> !off.contains(rule.card().id())).toList());
    }

    /**
     * Returns a validator with the whole catalogue.
     *
     * @param space the space
     * @param clock tells the day of each check
     * @return the validator
     */
    public static SpaceValidator complete(Space space, Clock clock) {
        return new SpaceValidator(space, clock, RuleCatalogue.rules());
    }

    /**
     * Returns a validator with the rules on bounds, references and identifiers only.
     *
     * @param space the space
     * @return the validator
     */
    public static SpaceValidator structural(Space space) {
        return new SpaceValidator(space, Clock.systemDefaultZone(), List.of(new RequiredValueRule(), new AttachmentPathRule()));
    }

    /**
     * Returns the rules that the space switched off.
     *
     * @return one for each entry of its federation
     */
    public List<SwitchedOff> switchedOff() {
        return switchedOff;
    }

    /**
     * Checks files.
     *
     * @param files    the files, of the space; facts are taken from the others too
     * @param progress told of each file
     * @return what was found, in the order of the files
     */
    public List<Finding> validate(Collection<LoadedFile> files, Progress progress) {
        SpaceFacts facts = new SpaceFacts(space, LocalDate.now(clock));
        List<Finding> findings = new ArrayList<>();
        int done = 0;
        for (Iterator<LoadedFile> i = files.iterator(); i.hasNext() && !progress.isCancelled();) {
            LoadedFile file = i.next();
            progress.at("Contrôle de « " + file.path().getFileName() + " »", done++, files.size());
            file.problems().forEach(problem -> findings.add(finding(problem)));
            Collector collector = new Collector(file, findings);
            file.root().ifPresent(root -> {
                collector.check(root, facts);
                root.eAllContents().forEachRemaining(element -> collector.check(element, facts));
            });
        }
        return findings;
    }

    private static Finding finding(FileProblem problem) {
        boolean mild = problem.cause() == FileProblem.Cause.MISSING_ID || problem.cause() == FileProblem.Cause.NO_VERSION
                || problem.cause() == FileProblem.Cause.OLDER_VERSION;
        return new Finding(mild ? Severity.WARNING : Severity.ERROR, "lecture-" + problem.cause().word(), problem.file(), problem.line(), "",
                problem.sentence(), Optional.empty());
    }

    /** Turns what rules say of the element at hand into findings. */
    private final class Collector implements Remarks {

        private final LoadedFile file;
        private final List<Finding> findings;
        private EObject element;
        private Rule rule;

        Collector(LoadedFile file, List<Finding> findings) {
            this.file = file;
            this.findings = findings;
        }

        void check(EObject next, SpaceFacts facts) {
            element = next;
            for (Rule each : rules.of(next.eClass())) {
                rule = each;
                each.check(next, facts, this);
            }
        }

        @Override
        public void add(String clause) {
            add(clause, Optional.empty());
        }

        @Override
        public void add(String clause, String label, Runnable fix) {
            add(clause, Optional.of(new Fix(FrenchFormat.spaced(label), file.resource(), fix)));
        }

        private void add(String clause, Optional<Fix> fix) {
            findings.add(new Finding(rule.card().severity(), rule.card().id(), file.path(), 0, file.resource().getID(element),
                    "« " + file.path().getFileName() + " », " + placed(element) + " : " + clause, fix));
        }
    }

    /** Names an element, and when it has no name of its own, what holds it. */
    private static String placed(EObject element) {
        EObject holder = element.eContainer();
        return French.name(element).isPresent() || holder == null ? French.designation(element)
                : French.designation(element) + " de " + French.designation(holder);
    }
}
