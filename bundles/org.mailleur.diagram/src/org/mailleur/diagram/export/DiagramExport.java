package org.mailleur.diagram.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.geometry.DiagramState;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.PositionsFile;
import org.mailleur.diagram.geometry.ReadPositions;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramSnapshot;
import org.mailleur.diagram.layout.AutomaticLayout;
import org.mailleur.diagram.picture.DiagramPicture;
import org.mailleur.diagram.picture.PdfPainter;
import org.mailleur.diagram.picture.PictureOptions;
import org.mailleur.look.Drawing;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;
import org.mailleur.look.PngPainter;
import org.mailleur.look.SvgPainter;

/** Draws the diagrams of a space as people left them, or arranged automatically where nobody opened them yet. */
public final class DiagramExport {

    /** Pixels for a point: 144 dots an inch, sharp on a projector and when a sheet is printed. */
    private static final double PIXELS = 2;

    private static final String MAP = "governanceMap";

    private final Diagrams diagrams;
    private final LookFonts fonts;
    private final AutomaticLayout layout;
    private final DiagramPicture picture;
    private final Map<Path, ReadPositions> positions = new ConcurrentHashMap<>();

    /**
     * Creates an export; it reads each positions file once.
     *
     * @param diagrams the diagrams
     * @param fonts    the fonts
     * @param icons    the icons before labels
     */
    public DiagramExport(Diagrams diagrams, LookFonts fonts, IconSource icons) {
        this.diagrams = diagrams;
        this.fonts = fonts;
        layout = new AutomaticLayout(fonts, icons);
        picture = new DiagramPicture(fonts, icons);
    }

    /**
     * Draws a diagram.
     *
     * @param space   the space that it belongs to
     * @param subject the diagram
     * @param options what the picture shows besides
     * @param progress told how far it is, and asked whether to go on
     * @return the picture
     * @throws java.util.concurrent.CancellationException when the person asked to stop
     */
    public Drawing draw(Space space, DiagramSubject subject, PictureOptions options, Progress progress) {
        DiagramState state = state(space, subject);
        Set<String> layers = state.layers().orElseGet(() -> diagrams.layersByDefault(subject));
        try (LiveDiagram diagram = diagrams.open(subject, layers)) {
            Geometry geometry = layout.complete(diagram, state.geometry(), progress);
            return picture.of(diagram, geometry, options);
        }
    }

    /**
     * Reads a diagram for a page of a report, as people left it.
     *
     * @param space   the space that it belongs to
     * @param subject the diagram
     * @return what can be drawn on any thread, empty when the diagram shows no more than its grounds
     */
    public Optional<PagePicture> page(Space space, DiagramSubject subject) {
        return page(subject, state(space, subject));
    }

    /**
     * Reads a diagram for a page of a report, on the thread of the model.
     *
     * @param subject the diagram
     * @param state   how a person left it
     * @return what can be drawn on any thread, empty when the diagram shows no more than its grounds
     */
    public Optional<PagePicture> page(DiagramSubject subject, DiagramState state) {
        Set<String> layers = state.layers().orElseGet(() -> diagrams.layersByDefault(subject));
        try (LiveDiagram diagram = diagrams.open(subject, layers)) {
            return diagram.boxes().stream().noneMatch(box -> box.kind() == BoxKind.NODE) ? Optional.empty()
                    : Optional.of(new PagePicture(DiagramSnapshot.of(diagram), state.geometry(), layout, picture));
        }
    }

    /**
     * Finds the governance map of a territory.
     *
     * @param space     the space
     * @param territory the territory
     * @return the diagram, empty when there is none
     */
    public Optional<DiagramSubject> map(Space space, EObject territory) {
        return diagrams.subjects(space).stream().filter(subject -> subject.target() == territory && subject.view().name().equals(MAP)).findFirst();
    }

    /**
     * Tells what is wrong with the positions that a diagram was left with.
     *
     * @param space   the space that it belongs to
     * @param subject the diagram
     * @return the problem, empty when there is none
     */
    public Optional<FileProblem> problem(Space space, DiagramSubject subject) {
        return read(space, subject).flatMap(ReadPositions::problem);
    }

    private DiagramState state(Space space, DiagramSubject subject) {
        return read(space, subject).map(read -> read.positions().of(subject.id())).orElse(DiagramState.NEW);
    }

    private Optional<ReadPositions> read(Space space, DiagramSubject subject) {
        Optional<LoadedFile> file = space.fileOf(subject.target());
        return file.map(loaded -> positions.computeIfAbsent(PositionsFile.beside(loaded.path()), PositionsFile::read));
    }

    /**
     * Writes a picture as a file.
     *
     * @param drawing the picture
     * @param format  what to write
     * @return the file
     * @throws IOException when fonts or pixels cannot be written
     */
    public byte[] write(Drawing drawing, PictureFormat format) throws IOException {
        return switch (format) {
            case SVG -> new SvgPainter().paint(drawing);
            case PNG -> new PngPainter(fonts).paint(drawing, PIXELS);
            case PDF -> new PdfPainter(fonts).paint(drawing);
        };
    }
}
