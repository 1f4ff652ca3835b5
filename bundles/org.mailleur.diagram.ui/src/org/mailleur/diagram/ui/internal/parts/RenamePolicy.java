package org.mailleur.diagram.ui.internal.parts;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.mailleur.diagram.ui.internal.commands.EmfStep;

/** Takes over what was typed as the label of a part. */
final class RenamePolicy extends DirectEditPolicy {

    private final PartContext context;

    RenamePolicy(PartContext context) {
        this.context = context;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String text = ((String) request.getCellEditor().getValue()).strip();
        return context.editor().rename(((Renamed) getHost()).key(), text).map(EmfStep::new).orElse(null);
    }

    /** The editor itself shows what is typed. */
    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        getHostFigure().getUpdateManager().performUpdate();
    }
}
