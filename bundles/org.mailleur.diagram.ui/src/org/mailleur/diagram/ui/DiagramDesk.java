package org.mailleur.diagram.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Display;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.export.DiagramExport;
import org.mailleur.diagram.export.PagePicture;
import org.mailleur.diagram.geometry.DiagramState;
import org.mailleur.diagram.ui.internal.scene.Brushes;
import org.mailleur.diagram.ui.internal.sheet.PositionsBook;
import org.mailleur.look.IconSource;
import org.mailleur.look.SvgIcons;
import org.mailleur.look.Theme;
import org.osgi.framework.Bundle;

/** All diagrams of a space that is open: what there is, where it stands, what it is painted with. One for each open space; for the UI thread. */
public final class DiagramDesk {

    private final EditingSession session;
    private final Diagrams diagrams;
    private Brushes brushes;
    private final Consumer<String> tell;
    private final Consumer<EObject> show;
    private final Function<ISelection, List<EObject>> dragged;
    private final Map<LoadedFile, PositionsBook> books = new HashMap<>();

    /**
     * Creates the desk of a space.
     *
     * @param shipped what all desks share
     * @param session the space with its history
     * @param display the screen
     * @param theme   light or dark
     * @param tell    tells the person a French sentence that needs no answer
     * @param show    shows the sheet of an element
     * @param dragged tells which elements are dragged, from what the window's other parts call their selection
     */
    public DiagramDesk(ShippedDiagrams shipped, EditingSession session, Display display, Theme theme, Consumer<String> tell, Consumer<EObject> show,
            Function<ISelection, List<EObject>> dragged) {
        this.session = session;
        this.diagrams = shipped.diagrams();
        this.brushes = Brushes.of(shipped.look(), new SvgIcons(DiagramDesk::icon), display, theme);
        this.tell = tell;
        this.show = show;
        this.dragged = dragged;
    }

    /**
     * Paints diagrams that are opened from now on in another theme.
     *
     * @param theme light or dark
     */
    public void dress(Theme theme) {
        brushes = brushes.in(theme);
    }

    /** A path begins with the name of a bundle. Outside OSGi, where tests run too, all bundles lie on one class path. */
    private static InputStream icon(String path) throws IOException {
        int end = path.indexOf('/', 1);
        if (end < 0) {
            return null;
        }
        Bundle bundle = Platform.isRunning() ? Platform.getBundle(path.substring(1, end)) : null;
        URL address = bundle == null ? DiagramDesk.class.getResource(path.substring(end)) : bundle.getEntry(path.substring(end));
        return address == null ? null : address.openStream();
    }

    /**
     * Returns the open space with its history.
     *
     * @return the session
     */
    public EditingSession session() {
        return session;
    }

    /**
     * Returns the kinds of diagrams.
     *
     * @return the diagrams
     */
    public Diagrams diagrams() {
        return diagrams;
    }

    /**
     * Finds all diagrams that the space can show.
     *
     * @return the diagrams, by kind, then in the order of the files
     */
    public List<DiagramSubject> subjects() {
        return diagrams.subjects(session.space());
    }

    /**
     * Finds the diagrams of an element: those about it, and for the root of a file all of the file.
     *
     * @param element the element
     * @return the diagrams, by kind, then in the order of the file
     */
    public List<DiagramSubject> subjects(EObject element) {
        return diagrams.subjects(session.space(), element);
    }

    /**
     * Finds the diagrams about an element, and about nothing below it.
     *
     * @param element the element
     * @return the diagrams, by kind
     */
    public List<DiagramSubject> about(EObject element) {
        return diagrams.about(session.space(), element);
    }

    /**
     * Returns what diagrams are painted with.
     *
     * @return the brushes
     */
    public Brushes brushes() {
        return brushes;
    }

    /**
     * Returns where the items of a diagram stand.
     *
     * @param subject the diagram
     * @return its sheet, the same for all who ask
     */
    public DiagramSheet sheet(DiagramSubject subject) {
        LoadedFile file = session.space().fileOf(subject.target()).orElseThrow();
        return books.computeIfAbsent(file, this::book).sheet(subject.id(), diagrams.layersByDefault(subject));
    }

    /**
     * Reads the governance map of a territory for a page of a report, as it stands in the window now, saved or not.
     *
     * @param territory the territory
     * @return what can be drawn on any thread, empty when there is nothing to show
     */
    public Optional<PagePicture> map(EObject territory) {
        DiagramExport export = new DiagramExport(diagrams, brushes.look(), IconSource.NONE);
        return export.map(session.space(), territory).flatMap(subject -> {
            DiagramSheet sheet = sheet(subject);
            return export.page(subject, new DiagramState(sheet.geometry(), Optional.of(sheet.layers())));
        });
    }

    private PositionsBook book(LoadedFile file) {
        PositionsBook book = PositionsBook.open(file, tell);
        session.add(book);
        return book;
    }

    /**
     * Returns which elements are dragged.
     *
     * @param selection what another part of the window calls its selection
     * @return the elements
     */
    public List<EObject> dragged(ISelection selection) {
        return dragged.apply(selection);
    }

    /**
     * Tells the person something that needs no answer.
     *
     * @param sentence what, in French
     */
    public void tell(String sentence) {
        tell.accept(sentence);
    }

    /**
     * Shows the sheet of an element.
     *
     * @param element the element
     */
    public void show(EObject element) {
        show.accept(element);
    }
}
