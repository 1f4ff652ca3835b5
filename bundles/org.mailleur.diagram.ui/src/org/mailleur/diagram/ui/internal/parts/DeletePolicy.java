package org.mailleur.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.mailleur.diagram.ui.internal.commands.EmfStep;

/** Deletes the item of a part. */
final class DeletePolicy extends ComponentEditPolicy {

    private final PartContext context;

    DeletePolicy(PartContext context) {
        this.context = context;
    }

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        return context.editor().delete(List.of(((Renamed) getHost()).key())).map(EmfStep::new).orElse(null);
    }
}
