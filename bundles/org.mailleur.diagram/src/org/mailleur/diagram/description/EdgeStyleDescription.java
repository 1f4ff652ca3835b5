package org.mailleur.diagram.description;

import java.util.Optional;

import org.mailleur.diagram.graph.EdgeStyle;
import org.mailleur.diagram.graph.LineStyle;

/**
 * How edges look, before any element is asked.
 *
 * @param line    how the line is drawn
 * @param colour  its colour, {@code #rrggbb}
 * @param width   its width
 * @param atBegin what stands where it begins
 * @param atEnd   what stands where it ends
 * @param routing the way it takes
 * @param begin   the label where it begins
 * @param center  the label at its middle
 * @param end     the label where it ends
 */
public record EdgeStyleDescription(LineStyle line, String colour, Expression width, EdgeStyle.Arrow atBegin, EdgeStyle.Arrow atEnd,
        EdgeStyle.Routing routing, Optional<LabelDescription> begin, Optional<LabelDescription> center, Optional<LabelDescription> end) {
}
