package org.mailleur.workbench.internal.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.mailleur.workbench.internal.edit.Moving;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** Lines that are dragged onto others: moved there, or copied when the person holds Ctrl. Diagrams take the same lines. */
final class ExplorerDrops extends ViewerDropAdapter {

    private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };

    private final ExplorerPanel panel;

    private ExplorerDrops(ExplorerPanel panel) {
        super(panel.viewer());
        this.panel = panel;
        setFeedbackEnabled(false);
    }

    static void addTo(ExplorerPanel panel) {
        TreeViewer viewer = panel.viewer();
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, TRANSFERS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !objects(viewer.getStructuredSelection()).isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, new ExplorerDrops(panel));
    }

    static List<EObject> objects(IStructuredSelection lines) {
        List<?> all = lines.toList();
        return all.stream().filter(ExplorerNode.class::isInstance).map(ExplorerNode.class::cast).flatMap(line -> line.object().stream())
                .filter(each -> each.eContainer() != null).toList();
    }

    private static List<EObject> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection lines ? objects(lines) : List.of();
    }

    static EObject holder(Object target) {
        if (target instanceof ExplorerNode node) {
            return node.object().or(() -> node.place().map(ExplorerNode.Place::holder)).orElse(null);
        }
        return null;
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        super.dragOver(event);
        event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        EObject holder = holder(target);
        return holder != null && Moving.takes(holder, dragged());
    }

    @Override
    public boolean performDrop(Object data) {
        EObject holder = holder(getCurrentTarget());
        List<EObject> objects = dragged();
        if (holder == null || !Moving.takes(holder, objects)) {
            return false;
        }
        if (getCurrentOperation() == DND.DROP_COPY) {
            Moving.paste(panel.shown().editing(), holder, objects).stream().findFirst().ifPresent(panel::revealLater);
        } else {
            Moving.move(panel.shown().editing(), holder, objects);
            panel.revealLater(objects.getFirst());
        }
        return true;
    }
}
