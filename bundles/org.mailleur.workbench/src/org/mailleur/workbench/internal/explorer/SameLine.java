package org.mailleur.workbench.internal.explorer;

import org.eclipse.jface.viewers.IElementComparer;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** Takes the lines of two trees for the same when they stand for the same: after a change, what was unfolded and chosen stays so. */
final class SameLine implements IElementComparer {

    @Override
    public boolean equals(Object a, Object b) {
        return a == b || a instanceof ExplorerNode one && b instanceof ExplorerNode other && one.isSameAs(other);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof ExplorerNode node ? node.sameHash() : element.hashCode();
    }
}
