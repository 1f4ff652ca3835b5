package org.mailleur.diagram.tests.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;
import org.mailleur.look.SvgIcons;

/** The example's diagrams, and what is needed to draw them. */
public final class Shown {

    private Shown() {
    }

    /** The example's space. */
    public static Space example() {
        try {
            return Space.open(Path.of("../org.mailleur.examples/space"), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All diagrams of the example, with the layers that a new one shows. */
    public static Stream<LiveDiagram> diagrams() {
        try {
            Diagrams diagrams = Diagrams.shipped();
            List<DiagramSubject> subjects = diagrams.subjects(example());
            return subjects.stream().map(subject -> diagrams.open(subject, diagrams.layersByDefault(subject)));
        } catch (ViewpointException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One diagram of the example by the beginning of its title. */
    public static LiveDiagram diagram(String title) {
        return diagrams().filter(diagram -> diagram.title().startsWith(title)).findFirst().orElseThrow();
    }

    /** The fonts. */
    public static LookFonts fonts() {
        try {
            return LookFonts.shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The icons. */
    public static IconSource icons() {
        return new SvgIcons(Shown::open);
    }

    private static InputStream open(String path) throws IOException {
        Path file = Path.of(".." + path);
        return Files.exists(file) ? Files.newInputStream(file) : null;
    }
}
