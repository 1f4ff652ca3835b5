package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Spot;

/** Asks ELK's layered algorithm for places and routes. It is called directly, so that neither OSGi nor ELK's registry has to be there. */
final class LayeredRun {

    private static final double SLIGHT = 4;
    /** Boxes and lines up to which places are found the fine way: more than any diagram of the example has. */
    private static final int FINE = 160;
    /** How often ELK tries to have fewer lines cross in diagrams beyond that; its own default, seven, takes most of the time there. */
    private static final int TRIALS = 1;
    /** Higher than any box. */
    private static final double ROW = 100_000;

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkNode> groups = new LinkedHashMap<>();
    private final Map<Link, ElkNode> labels = new LinkedHashMap<>();
    private final Map<Link, List<ElkEdge>> edges = new LinkedHashMap<>();

    /**
     * Prepares a run.
     *
     * @param direction where lines lead
     * @param tightness the part of the usual distances that is kept
     */
    LayeredRun(Direction direction, double tightness) {
        // Makes ELK know how to copy the values of its own properties; a second call finds it done.
        LayoutMetaDataService.getInstance();
        root.setProperty(LayeredOptions.DIRECTION, direction);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
        root.setProperty(LayeredOptions.RANDOM_SEED, Integer.valueOf(1));
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, Double.valueOf(20 * tightness));
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, Double.valueOf(14 * tightness));
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, Double.valueOf(10 * tightness));
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, Double.valueOf(3 * tightness));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Double.valueOf(26 * tightness));
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, Double.valueOf(13 * tightness));
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, Double.valueOf(10 * tightness));
    }

    void group(String key, ElkPadding padding) {
        ElkNode group = ElkGraphUtil.createNode(root);
        group.setProperty(LayeredOptions.PADDING, padding);
        group.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        groups.put(key, group);
        root.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    }

    void add(Part part) {
        ElkNode node = ElkGraphUtil.createNode(part.group().isEmpty() ? root : groups.get(part.group()));
        node.setDimensions(part.size().width(), part.size().height());
        if (part.rank() >= 0) {
            rank(node, part.rank());
        }
        nodes.put(part.key(), node);
    }

    /**
     * Nodes whose places overlap down the page form a row of their own: so rows are ours, and their order is the same each time, which ELK's own
     * partitions are not.
     */
    private void rank(ElkNode node, int rank) {
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, Boolean.FALSE);
        node.setLocation(0, rank * ROW);
    }

    /** Adds a line whose label stands in a row of its own kind: for the layout a box through whose middle the line runs. */
    void add(Link link, int labelRank) {
        ElkNode label = ElkGraphUtil.createNode(root);
        label.setDimensions(link.label().width(), link.label().height());
        label.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        rank(label, labelRank);
        ElkPort above = port(label, 0, PortSide.NORTH);
        ElkPort below = port(label, link.label().height(), PortSide.SOUTH);
        labels.put(link, label);
        edges.put(link, List.of(ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), above), ElkGraphUtil.createSimpleEdge(below, nodes.get(link.to()))));
    }

    private static ElkPort port(ElkNode node, double y, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setLocation(node.getWidth() / 2, y);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    void add(Link link) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
        if (link.label() != null) {
            ElkLabel label = ElkGraphUtil.createLabel(edge);
            label.setText("x");
            label.setDimensions(link.label().width(), link.label().height());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, Boolean.TRUE);
        }
        edges.put(link, List.of(edge));
    }

    /** Finds places and ways; gives up as soon as the person asks to stop. */
    Sheet run(Progress progress) {
        // The finer of the two takes minutes and much of the stack for large diagrams.
        boolean small = nodes.size() + edges.size() <= FINE;
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, small ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
        if (!small) {
            root.setProperty(LayeredOptions.THOROUGHNESS, Integer.valueOf(TRIALS));
        }
        new LayeredLayoutProvider().layout(root, new LayoutProgress(progress));
        if (progress.isCancelled()) {
            throw new CancellationException("The layout was cancelled");
        }
        Sheet sheet = new Sheet();
        groups.forEach((key, node) -> sheet.boxes.put(key, bounds(node)));
        nodes.forEach((key, node) -> sheet.boxes.put(key, bounds(node)));
        edges.forEach((link, pieces) -> read(link, pieces, sheet));
        labels.forEach((link, node) -> sheet.labels.put(link.key(), new Spot(node.getX() + node.getWidth() / 2, node.getY() + node.getHeight() / 2)));
        return sheet;
    }

    private static Bounds bounds(ElkNode node) {
        Spot origin = origin(node.getParent());
        return new Bounds(origin.x() + node.getX(), origin.y() + node.getY(), node.getWidth(), node.getHeight());
    }

    private static Spot origin(ElkNode node) {
        return node == null || node.getParent() == null ? new Spot(0, 0)
                : new Spot(node.getX() + origin(node.getParent()).x(), node.getY() + origin(node.getParent()).y());
    }

    private static void read(Link link, List<ElkEdge> pieces, Sheet sheet) {
        List<Spot> route = new ArrayList<>();
        for (ElkEdge edge : pieces) {
            Spot origin = origin(edge.getContainingNode());
            for (ElkEdgeSection section : edge.getSections()) {
                route.add(new Spot(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
                section.getBendPoints().forEach(bend -> route.add(new Spot(origin.x() + bend.getX(), origin.y() + bend.getY())));
                route.add(new Spot(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
            }
            for (ElkLabel label : edge.getLabels()) {
                sheet.labels.put(link.key(), new Spot(origin.x() + label.getX() + label.getWidth() / 2, origin.y() + label.getY() + label.getHeight() / 2));
            }
        }
        if (link.turned()) {
            Collections.reverse(route);
        }
        sheet.routes.put(link.key(), WayFinder.corners(straightened(route)));
    }

    /** Where a line enters a group its pieces may miss each other by a little; the later one gives way. */
    private static List<Spot> straightened(List<Spot> route) {
        List<Spot> straight = new ArrayList<>();
        for (Spot spot : route) {
            if (!straight.isEmpty()) {
                double dx = Math.abs(spot.x() - straight.getLast().x());
                double dy = Math.abs(spot.y() - straight.getLast().y());
                boolean slightly = dx > 0 && dy > 0 && Math.min(dx, dy) <= SLIGHT;
                straight.add(!slightly ? spot : dx < dy ? new Spot(straight.getLast().x(), spot.y()) : new Spot(spot.x(), straight.getLast().y()));
            } else {
                straight.add(spot);
            }
        }
        return straight;
    }
}
