package org.mailleur.workbench.internal.missing;

import java.util.ArrayList;
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
 * Lines that are about the same: a family of rules.
 *
 * @param family the family
 * @param lines  its lines, what matters most first
 */
record MissingGroup(RuleFamily family, List<MissingLine> lines) {

    static List<MissingGroup> of(EditingSession editing, List<Finding> findings) {
        Map<String, RuleFamily> families = new HashMap<>();
        RuleCatalogue.rules().forEach(rule -> families.put(rule.card().id(), rule.card().family()));
        Map<RuleFamily, List<MissingLine>> lines = new EnumMap<>(RuleFamily.class);
        ObjectLabels labels = new ObjectLabels();
        for (Finding finding : findings) {
            lines.computeIfAbsent(families.getOrDefault(finding.rule(), RuleFamily.FILES), key -> new ArrayList<>()).add(line(editing, finding, labels));
        }
        List<MissingGroup> groups = new ArrayList<>();
        lines.forEach((family, each) -> {
            each.sort((a, b) -> a.finding().severity().compareTo(b.finding().severity()));
            groups.add(new MissingGroup(family, each));
        });
        return groups;
    }

    private static MissingLine line(EditingSession editing, Finding finding, ObjectLabels labels) {
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
