package org.mailleur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.layout.AutomaticLayout;
import org.mailleur.diagram.picture.DiagramPicture;
import org.mailleur.diagram.picture.PictureOptions;
import org.mailleur.look.Drawing;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;
import org.mailleur.look.SvgPainter;

/** What it costs to arrange and to draw a governance map of 1,000 elements and 2,000 flows. */
final class LayoutMeasures {

    private static final int ELEMENTS = 1_000;
    private static final double MILLISECONDS = 1e6;

    /**
     * The layout beside ELK's layered algorithm on the same boxes, lines and words with orthogonal ways: 1.3 times at most.
     */
    Measure layout() throws Exception {
        return on((graph, fonts) -> {
            AutomaticLayout layout = new AutomaticLayout(fonts, IconSource.NONE);
            Geometry arranged = layout.arrange(graph, Geometry.EMPTY, Progress.NONE);
            double[] times = best(3, () -> raw(graph, arranged, fonts), () -> layout.arrange(graph, Geometry.EMPTY, Progress.NONE));
            return new Measure("carte, 1 000 éléments, disposition", 1.3, times[0], times[1], "ms");
        });
    }

    /** The picture, drawn and written as SVG, beside the layout that it needs: a tenth at most. */
    Measure svg() throws Exception {
        return on((graph, fonts) -> {
            Geometry arranged = new AutomaticLayout(fonts, IconSource.NONE).arrange(graph, Geometry.EMPTY, Progress.NONE);
            DiagramPicture picture = new DiagramPicture(fonts, IconSource.NONE);
            double[] times = best(10, () -> raw(graph, arranged, fonts), () -> written(picture.of(graph, arranged, PictureOptions.COMPLETE)));
            return new Measure("carte, 1 000 éléments, SVG", 0.1, times[0], times[1], "ms");
        });
    }

    private static void written(Drawing drawing) {
        if (new SvgPainter().paint(drawing).length < ELEMENTS) {
            throw new IllegalStateException("nothing drawn");
        }
    }

    /** What somebody gets who asks ELK for the same boxes and lines. */
    private static void raw(LiveDiagram graph, Geometry arranged, LookFonts fonts) {
        LayoutMetaDataService.getInstance();
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, Direction.UP);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        Set<String> holders = new java.util.HashSet<>();
        graph.boxes().forEach(box -> holders.add(box.parent()));
        Map<String, ElkNode> nodes = new HashMap<>();
        for (DiagramBox box : graph.boxes()) {
            Placement placed = arranged.boxes().get(box.key());
            if (placed != null && !holders.contains(box.key())) {
                ElkNode node = ElkGraphUtil.createNode(root);
                Bounds bounds = placed.bounds();
                node.setDimensions(bounds.width(), bounds.height());
                nodes.put(box.key(), node);
            }
        }
        for (DiagramEdge edge : graph.edges()) {
            if (nodes.containsKey(edge.from()) && nodes.containsKey(edge.to())) {
                words(ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to())), edge, fonts);
            }
        }
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
    }

    private static void words(ElkEdge line, DiagramEdge edge, LookFonts fonts) {
        if (!edge.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(), line);
            label.setDimensions(fonts.width(edge.label(), edge.style().fontSize(), edge.style().bold()), 1.3 * edge.style().fontSize());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
    }

    @FunctionalInterface
    private interface OnMap {

        Measure measure(LiveDiagram graph, LookFonts fonts) throws Exception;
    }

    private static Measure on(OnMap measured) throws Exception {
        Path folder = DrawnTerritory.write(ELEMENTS);
        Space space = Space.open(folder, Progress.NONE);
        Diagrams diagrams = Diagrams.shipped();
        DiagramSubject subject = diagrams.subjects(space).stream().filter(known -> known.view().name().equals("governanceMap")).findFirst().orElseThrow();
        try (LiveDiagram graph = diagrams.open(subject, DiagramMeasures.layers(subject))) {
            return measured.measure(graph, LookFonts.shipped());
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The best times of two ways in milliseconds, taken by turns. */
    private static double[] best(int rounds, Rounds.Work first, Rounds.Work second) throws Exception {
        double[] best = { Double.MAX_VALUE, Double.MAX_VALUE };
        for (int i = 0; i < rounds; i++) {
            best[0] = Math.min(best[0], timed(first));
            best[1] = Math.min(best[1], timed(second));
        }
        return best;
    }

    private static double timed(Rounds.Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / MILLISECONDS;
    }
}
