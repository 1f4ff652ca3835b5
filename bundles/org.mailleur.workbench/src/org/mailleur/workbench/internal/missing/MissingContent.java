package org.mailleur.workbench.internal.missing;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The groups and their lines. */
final class MissingContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof MissingGroup group ? group.lines().toArray() : new Object[0];
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
