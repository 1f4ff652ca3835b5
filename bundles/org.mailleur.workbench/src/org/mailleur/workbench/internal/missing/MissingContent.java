package org.mailleur.workbench.internal.missing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.mailleur.core.validation.RuleFamily;

/** The groups and their lines: as many as somebody reads, and more when asked for. A tree with thousands of lines keeps the whole window waiting. */
final class MissingContent implements ITreeContentProvider {

    /** Lines that are shown at once, and by which the person goes on. */
    static final int STEP = 200;

    private final Map<RuleFamily, Integer> shown = new EnumMap<>(RuleFamily.class);

    /** Shows more lines of a group, from the next question on. */
    void more(MissingGroup group) {
        shown.merge(group.family(), STEP, (before, step) -> before + step);
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        if (!(element instanceof MissingGroup group)) {
            return new Object[0];
        }
        int most = STEP + shown.getOrDefault(group.family(), 0);
        List<Object> children = new ArrayList<>(group.lines(most));
        if (group.findings().size() > most) {
            children.add(new MissingRest(group, group.findings().size() - most));
        }
        return children.toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof MissingGroup;
    }
}
