package org.mailleur.workbench.internal.explorer;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.mailleur.workbench.internal.tree.ExplorerFilter;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** The lines that a filter shows; the viewer's input is the filter. */
final class ExplorerContent implements ITreeContentProvider {

    private ExplorerFilter filter;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        filter = (ExplorerFilter) now;
    }

    @Override
    public Object[] getElements(Object input) {
        return filter.shownHeadings().toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return filter.shownBelow((ExplorerNode) node).toArray();
    }

    @Override
    public Object getParent(Object node) {
        return ((ExplorerNode) node).parent().orElse(null);
    }

    @Override
    public boolean hasChildren(Object node) {
        return ((ExplorerNode) node).children().stream().anyMatch(filter::shows);
    }
}
