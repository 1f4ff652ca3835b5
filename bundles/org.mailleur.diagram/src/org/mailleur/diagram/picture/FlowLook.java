package org.mailleur.diagram.picture;

import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;

/** What tells flows apart besides colour, heads and width: see the look document, “Flows”. */
final class FlowLook {

    private FlowLook() {
    }

    /** Money flows along a double line. */
    static boolean twin(DiagramEdge edge) {
        return edge.target() instanceof Flow flow && flow.getKind() == FlowKind.FUNDING;
    }
}
