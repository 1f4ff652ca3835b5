package org.mailleur.workbench.internal.explorer;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.mailleur.workbench.internal.tree.ExplorerFilter;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** The lines that the present filter shows. */
final class ExplorerContent implements ITreeContentProvider {

    private final Supplier<ExplorerFilter> current;

    ExplorerContent(Supplier<ExplorerFilter> current) {
        this.current = current;
    }

    @Override
    public Object[] getElements(Object input) {
        return current.get().shownHeadings().toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return current.get().shownBelow((ExplorerNode) node).toArray();
    }

    @Override
    public Object getParent(Object node) {
        return ((ExplorerNode) node).parent().orElse(null);
    }

    @Override
    public boolean hasChildren(Object node) {
        return ((ExplorerNode) node).lines().stream().anyMatch(current.get()::shows);
    }
}
