package org.mailleur.diagram.ui.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;

/** Makes the parts of a diagram: one for the diagram, one for each key of an item. */
public final class PartFactory implements EditPartFactory {

    private final PartContext context;

    /**
     * Creates a factory.
     *
     * @param context what the parts share
     */
    public PartFactory(PartContext context) {
        this.context = context;
    }

    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        EditPart part;
        if (model instanceof DiagramScene) {
            part = new DiagramPart(context);
        } else {
            DiagramItem item = context.scene().item((String) model).orElseThrow();
            part = item instanceof DiagramBox ? new BoxPart(context) : new EdgePart(context);
        }
        part.setModel(model);
        return part;
    }
}
