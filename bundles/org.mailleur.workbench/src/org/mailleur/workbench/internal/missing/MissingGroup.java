package org.mailleur.workbench.internal.missing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.RuleCatalogue;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.text.Words;

/**
 * What was found about the same: a family of rules. Findings become lines only where they are shown: a large space has thousands.
 *
 * @param family   the family
 * @param findings what was found, what matters most first
 * @param editing  the space
 */
record MissingGroup(RuleFamily family, List<Finding> findings, EditingSession editing) {

    static List<MissingGroup> of(EditingSession editing, List<Finding> findings) {
        Map<String, RuleFamily> families = new HashMap<>();
        RuleCatalogue.rules().forEach(rule -> families.put(rule.card().id(), rule.card().family()));
        Map<RuleFamily, List<Finding>> found = new EnumMap<>(RuleFamily.class);
        findings.forEach(each -> found.computeIfAbsent(families.getOrDefault(each.rule(), RuleFamily.FILES), key -> new ArrayList<>()).add(each));
        List<MissingGroup> groups = new ArrayList<>();
        found.forEach((family, each) -> {
            each.sort(Comparator.comparing(Finding::severity));
            groups.add(new MissingGroup(family, each, editing));
        });
        return groups;
    }

    /** The first lines. */
    List<MissingLine> lines(int most) {
        ObjectLabels labels = new ObjectLabels();
        return findings.stream().limit(most).map(finding -> line(finding, labels)).toList();
    }

    private MissingLine line(Finding finding, ObjectLabels labels) {
        EObject element = FindingPlace.element(editing, finding).orElse(null);
        if (element == null) {
            return new MissingLine(finding, null, finding.file().getFileName().toString(), finding.message());
        }
        String name = labels.text(element);
        EObject holder = element.eContainer();
        String whole = holder == null || holder.eContainer() == null ? name : Words.CITED_IN.with(labels.text(holder), name);
        return new MissingLine(finding, element, Vocabulary.label(element.eClass()) + Words.KIND_SEPARATOR.text() + whole, FindingPlace.clause(element, finding));
    }

    /** Two groups are the same when they are about the same: what was unfolded stays so when the lines are made anew. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MissingGroup group && group.family == family;
    }

    @Override
    public int hashCode() {
        return family.hashCode();
    }
}
