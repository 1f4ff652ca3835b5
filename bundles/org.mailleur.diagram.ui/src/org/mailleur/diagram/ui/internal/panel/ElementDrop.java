package org.mailleur.diagram.ui.internal.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.DND;
import org.mailleur.diagram.ui.internal.parts.ElementsRequest;

/** Takes elements that are dragged from the explorer onto the sheet. */
final class ElementDrop extends AbstractTransferDropTargetListener {

    private final Function<ISelection, List<EObject>> elements;
    private final Consumer<Command> after;

    ElementDrop(EditPartViewer viewer, Function<ISelection, List<EObject>> elements, Consumer<Command> after) {
        super(viewer, LocalSelectionTransfer.getTransfer());
        this.elements = elements;
        this.after = after;
        setEnablementDeterminedByCommand(false);
    }

    @Override
    protected Request createTargetRequest() {
        ElementsRequest request = new ElementsRequest();
        request.elements(elements.apply(LocalSelectionTransfer.getTransfer().getSelection()));
        return request;
    }

    @Override
    protected void updateTargetRequest() {
        ((ElementsRequest) getTargetRequest()).setLocation(getDropLocation());
    }

    @Override
    protected void handleDragOver() {
        super.handleDragOver();
        getCurrentEvent().feedback = DND.FEEDBACK_SCROLL;
        Command command = getTargetEditPart() == null ? null : getCommand();
        getCurrentEvent().detail = command != null && command.canExecute() ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    protected void handleDrop() {
        updateTargetRequest();
        updateTargetEditPart();
        Command command = getTargetEditPart() == null ? null : getCommand();
        if (command != null && command.canExecute()) {
            getViewer().getEditDomain().getCommandStack().execute(command);
            after.accept(command);
        } else {
            getCurrentEvent().detail = DND.DROP_NONE;
        }
    }
}
