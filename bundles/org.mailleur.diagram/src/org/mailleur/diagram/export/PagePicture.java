package org.mailleur.diagram.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.graph.DiagramSnapshot;
import org.mailleur.diagram.layout.AutomaticLayout;
import org.mailleur.diagram.layout.SheetForm;
import org.mailleur.diagram.picture.DiagramPicture;
import org.mailleur.diagram.picture.PictureOptions;
import org.mailleur.look.Drawing;
import org.mailleur.look.Theme;

/** A diagram as it was at a moment, to be drawn for a page of a report: on any thread, whatever becomes of the model meanwhile. */
public final class PagePicture {

    private final DiagramSnapshot graph;
    private final Geometry known;
    private final AutomaticLayout layout;
    private final DiagramPicture picture;

    PagePicture(DiagramSnapshot graph, Geometry known, AutomaticLayout layout, DiagramPicture picture) {
        this.graph = graph;
        this.known = known;
        this.layout = layout;
        this.picture = picture;
    }

    /**
     * Returns the diagram's title, which the report prints itself.
     *
     * @return the title
     */
    public String title() {
        return graph.title();
    }

    /**
     * Draws it, without its title: as a person arranged it, or, where nobody put anything anywhere, arranged for the page. What a person hid is hidden.
     *
     * @param progress told how far it is, and asked whether to go on
     * @return the picture
     * @throws java.util.concurrent.CancellationException when the person asked to stop
     */
    public Drawing draw(Progress progress) {
        PictureOptions options = new PictureOptions(Theme.LIGHT, false, true);
        if (known.boxes().values().stream().anyMatch(Placement::pinned)) {
            return picture.of(graph, layout.complete(graph, known, progress), options);
        }
        Map<String, Placement> hidden = new LinkedHashMap<>(known.boxes());
        hidden.values().removeIf(placement -> !placement.hidden());
        PageGraph page = new PageGraph(graph);
        return picture.of(page, layout.arrange(page, new Geometry(hidden, Map.of()), SheetForm.PAGE, progress), options);
    }
}
