package org.mailleur.core.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.French;

/** Checks the files of a space: what was wrong when they were read, then each rule on each element, in one walk. */
public final class SpaceValidator {

    private final List<Rule> rules;

    /**
     * Makes a validator.
     *
     * @param rules the rules
     */
    public SpaceValidator(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Returns a validator with the rules on bounds, references and identifiers.
     *
     * @param space the space
     * @return the validator
     */
    public static SpaceValidator structural(Space space) {
        return new SpaceValidator(List.of(new RequiredValueRule(), new AttachmentPathRule(space.folder())));
    }

    /**
     * Checks files.
     *
     * @param files    the files
     * @param progress told of each file
     * @return what was found, in the order of the files
     */
    public List<Finding> validate(Collection<LoadedFile> files, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        int done = 0;
        for (Iterator<LoadedFile> i = files.iterator(); i.hasNext() && !progress.isCancelled();) {
            LoadedFile file = i.next();
            progress.at("Contrôle de « " + file.path().getFileName() + " »", done++, files.size());
            file.problems().forEach(problem -> findings.add(finding(problem)));
            file.root().ifPresent(root -> {
                check(file, root, findings);
                root.eAllContents().forEachRemaining(element -> check(file, element, findings));
            });
        }
        return findings;
    }

    private static Finding finding(FileProblem problem) {
        boolean mild = problem.cause() == FileProblem.Cause.MISSING_ID || problem.cause() == FileProblem.Cause.NO_VERSION
                || problem.cause() == FileProblem.Cause.OLDER_VERSION;
        return new Finding(mild ? Severity.WARNING : Severity.ERROR, "lecture-" + problem.cause().name().toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-'), problem.file(), problem.line(), "", problem.sentence());
    }

    private void check(LoadedFile file, EObject element, List<Finding> findings) {
        for (Rule rule : rules) {
            rule.check(element, clause -> findings.add(new Finding(rule.severity(), rule.id(), file.path(), 0,
                    file.resource().getID(element), "« " + file.path().getFileName() + " », " + placed(element) + " : " + clause)));
        }
    }

    /** Names an element, and when it has no name of its own, what holds it. */
    private static String placed(EObject element) {
        EObject holder = element.eContainer();
        return French.name(element).isPresent() || holder == null ? French.designation(element)
                : French.designation(element) + " de " + French.designation(holder);
    }
}
