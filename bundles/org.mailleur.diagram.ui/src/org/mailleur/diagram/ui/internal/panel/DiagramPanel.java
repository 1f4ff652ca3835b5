package org.mailleur.diagram.ui.internal.panel;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.engine.ToolException;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.picture.LabelPlaces;
import org.mailleur.diagram.ui.DiagramDesk;
import org.mailleur.diagram.ui.DiagramSheet;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.commands.SharedStack;
import org.mailleur.diagram.ui.internal.control.DiagramControl;
import org.mailleur.diagram.ui.internal.figures.Accent;
import org.mailleur.diagram.ui.internal.paint.SharpRoot;
import org.mailleur.diagram.ui.internal.parts.AreaTool;
import org.mailleur.diagram.ui.internal.parts.PartContext;
import org.mailleur.diagram.ui.internal.parts.PartFactory;
import org.mailleur.diagram.ui.internal.scene.Completion;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;
import org.mailleur.diagram.ui.internal.scene.SceneRefresh;
import org.mailleur.diagram.ui.internal.viewer.DiagramViewer;

/** A diagram with all around it: buttons above, palette and overview at its left. */
public final class DiagramPanel extends Composite {

    /** Lengths on a diagram are given in seventy-seconds of an inch. */
    private static final double POINTS = 72;

    private final OpenDiagram open;
    private final DiagramViewer viewer = new DiagramViewer();
    private final Selection selection = new Selection(viewer);
    private final SceneRefresh refresh;
    private final ToolHand hand;
    private final Accent accent;
    private final FirstLayout first;
    private final java.util.function.Consumer<EditingEvent> edited = this::edited;
    private final java.util.function.Consumer<DiagramSheet> moved = this::moved;
    private PalettePanel palette;
    private Composite column;
    private TopBar bar;
    private SearchBar search;
    private DiagramActions actions;
    private Zoom zoom;
    private Exports exports;
    private boolean labelsPending;
    private boolean filled;

    /**
     * Creates a panel.
     *
     * @param parent  where it stands
     * @param desk    the diagrams of the open space
     * @param subject the diagram
     */
    public DiagramPanel(Composite parent, DiagramDesk desk, DiagramSubject subject) {
        super(parent, SWT.NONE);
        DiagramSheet sheet = desk.sheet(subject);
        LiveDiagram live = desk.diagrams().open(subject, sheet.layers());
        DiagramScene scene = new DiagramScene(live, sheet.geometry(), desk.brushes());
        SharedStack stack = new SharedStack(desk.session(), this::failed);
        open = new OpenDiagram(desk, live, sheet, scene, new DiagramControl(live, sheet, scene), stack);
        refresh = new SceneRefresh(scene, viewer);
        accent = new Accent(desk.brushes().theme());
        hand = new ToolHand(open, viewer, selection);
        build();
        live.listen(this::changed);
        sheet.addListener(moved);
        desk.session().addListener(edited);
        addListener(SWT.Dispose, event -> close());
        first = new FirstLayout(open, getDisplay());
        first.begin(this::fill);
    }

    /** All has its place: the diagram can be seen. */
    private void fill() {
        if (isDisposed()) {
            return;
        }
        open.scene().geometry(open.sheet().geometry());
        open.scene().reindex();
        placeLabels();
        viewer.setContents(open.scene());
        filled = true;
        viewer.flush();
        viewer.getControl().redraw();
        zoom.begin(extent());
        bar.refresh();
    }

    /**
     * Tells whether the diagram is shown already, and not still being laid out for the first time.
     *
     * @return whether it is
     */
    public boolean isFilled() {
        return filled;
    }

    private void close() {
        first.stop();
        open.desk().session().removeListener(edited);
        open.sheet().removeListener(moved);
        open.live().close();
    }

    private void build() {
        UiColours colours = new UiColours(open.scene().brushes());
        setBackground(colours.panel());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
        Composite top = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(top);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(top);
        column = new Composite(this, SWT.NONE);
        column.setBackground(colours.rule());
        GridLayoutFactory.fillDefaults().spacing(0, 1).extendedMargins(0, 1, 1, 0).applyTo(column);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(column);
        palette = hand.palette(column, colours, this::togglePalette);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(palette);
        Composite sheetArea = new Composite(this, SWT.NONE);
        sheetArea.setBackground(colours.rule());
        GridLayoutFactory.fillDefaults().spacing(0, 0).extendedMargins(0, 0, 1, 0).applyTo(sheetArea);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheetArea);
        buildViewer(sheetArea, colours);
        search = new SearchBar(sheetArea, open, selection, colours, () -> viewer.getControl().setFocus());
        search.moveAbove(viewer.getControl());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(search);
        SharpRoot root = (SharpRoot) viewer.getRootEditPart();
        zoom = new Zoom(root.getZoomManager(), getDisplay().getDPI().y / POINTS, percent -> {
            if (bar != null) {
                bar.zoomed(percent);
            }
        });
        Overview overview = new Overview(column, viewer.canvas().getViewport(), root.getLayer(org.eclipse.gef.LayerConstants.PRINTABLE_LAYERS), colours);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 140).applyTo(overview);
        buildActions();
        DiagramMenus menus = new DiagramMenus(open, selection, actions);
        bar = new TopBar(top, colours, actions, menus::fillLayers, menus::fillAlignments);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        viewer.getControl().setMenu(contextMenu(menus));
        viewer.setKeyHandler(new DiagramKeys(actions, selection, open.scene(), this::goToPalette));
        viewer.addSelectionChangedListener(event -> bar.refresh());
        palette.show(open.control().tools().palette());
    }

    private void buildViewer(Composite parent, UiColours colours) {
        viewer.setRootEditPart(new SharpRoot(() -> new AreaTool(accent, null)));
        viewer.createControl(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.getControl().setBackground(colours.paper());
        viewer.setEditPartFactory(new PartFactory(new PartContext(open.scene(), open.control(), accent)));
        viewer.setProperty(org.eclipse.gef.MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), (MouseWheelHandler) (event, where) -> {
            zoom.about(new Point(event.x, event.y), event.count > 0);
            event.doit = false;
        });
        EmptyHint.addTo(viewer.canvas(), colours, this::hint);
        hand.addViewer();
        viewer.addDropTargetListener(new ElementDrop(viewer, open.desk()::dragged, hand::created));
    }

    private Optional<String> hint() {
        Optional<String> nothing = Optional.of(open.scene()).filter(scene -> scene.children(null).isEmpty()).map(scene -> EmptyHint.nothing(scene.graph().boxes().size()));
        return filled ? nothing : Optional.of(UiWords.LOADING.text());
    }

    private Menu contextMenu(DiagramMenus menus) {
        Menu menu = new Menu(viewer.getControl());
        menu.addListener(SWT.Show, event -> menus.fillContext(menu));
        return menu;
    }

    private void buildActions() {
        actions = new DiagramActions(open, selection, new CopyPaste(open, this));
        actions.add(new DiagramAction(UiWords.PALETTE, "F6", this::togglePalette));
        actions.add(new DiagramAction(UiWords.SEARCH, "Ctrl+F", search::open), SWT.MOD1 | 'f');
        actions.add(new DiagramAction(UiWords.ZOOM_IN, "Ctrl++", zoom::in), SWT.MOD1 | '+', SWT.MOD1 | '=', SWT.MOD1 | SWT.KEYPAD_ADD,
                SWT.MOD1 | SWT.MOD2 | '=', SWT.MOD1 | SWT.MOD2 | '+');
        actions.add(new DiagramAction(UiWords.ZOOM_OUT, "Ctrl+-", zoom::out), SWT.MOD1 | '-', SWT.MOD1 | SWT.KEYPAD_SUBTRACT);
        actions.add(new DiagramAction(UiWords.ZOOM_FULL, "Ctrl+1", () -> zoom.to(Zoom.FULL)), SWT.MOD1 | '1');
        actions.add(new DiagramAction(UiWords.ZOOM_FIT, "Ctrl+0", this::fit), SWT.MOD1 | '0', SWT.MOD1 | SWT.KEYPAD_0);
        exports = new Exports(open, getShell());
        actions.add(new DiagramAction(UiWords.EXPORT, "Ctrl+E", exports::one), SWT.MOD1 | 'e');
        actions.add(new DiagramAction(UiWords.EXPORT_ALL, "", exports::all));
        actions.add(new DiagramAction(UiWords.PRINT, "Ctrl+P", new Printing(open, getShell())::ask), SWT.MOD1 | 'p');
        actions.add(new DiagramAction(UiWords.ARRANGE, "Ctrl+L", new Arranging(open, getDisplay(), this::fit)::start), SWT.MOD1 | 'l');
    }

    /** By key a palette that is open is gone to; from there the same key closes it. */
    private void goToPalette() {
        if (column.getVisible()) {
            palette.setFocus();
        } else {
            togglePalette();
        }
    }

    private void togglePalette() {
        boolean shown = !column.getVisible();
        column.setVisible(shown);
        ((GridData) column.getLayoutData()).exclude = !shown;
        layout();
        if (shown) {
            palette.setFocus();
        } else {
            viewer.getControl().setFocus();
        }
    }

    /** Shows the whole diagram. */
    public void fit() {
        viewer.flush();
        zoom.fit(extent());
    }

    private org.eclipse.draw2d.geometry.Rectangle extent() {
        return Extents.of(((SharpRoot) viewer.getRootEditPart()).getLayer(org.eclipse.gef.LayerConstants.PRINTABLE_LAYERS));
    }

    @Override
    public boolean setFocus() {
        return viewer.getControl() != null && viewer.getControl().setFocus();
    }

    /**
     * Returns the sheet on which the diagram is drawn.
     *
     * @return the viewer
     */
    public DiagramViewer viewer() {
        return viewer;
    }

    /**
     * Returns what writes the diagram into files.
     *
     * @return the exports
     */
    public Exports exports() {
        return exports;
    }

    /** Puts the cursor into the field that searches the diagram. */
    public void search() {
        actions.get(UiWords.SEARCH).perform();
    }

    /**
     * Returns the diagram's title as it is now.
     *
     * @return the title
     */
    public String title() {
        return open.live().title();
    }

    /**
     * Returns what is shown.
     *
     * @return the scene
     */
    public DiagramScene scene() {
        return open.scene();
    }

    /**
     * Returns how many parts were refreshed so far, for measuring.
     *
     * @return their number
     */
    public int refreshed() {
        return refresh.refreshed();
    }

    /**
     * Returns what is selected.
     *
     * @return the selection
     */
    public Selection selection() {
        return selection;
    }

    private void changed(DiagramChange change) {
        if (isDisposed() || !filled) {
            return;
        }
        Geometry complete = new Completion(open.live(), open.scene().brushes()).follow(open.scene(), change, open.sheet().geometry());
        List<String> chosen = selection.keys();
        refresh.show(change);
        open.sheet().place(complete);
        selection.keep(chosen);
        placeLabelsLater();
    }

    private void moved(DiagramSheet sheet) {
        if (!sheet.layers().equals(open.live().layers())) {
            open.live().show(sheet.layers());
            palette.show(open.control().tools().palette());
        }
        if (filled) {
            refresh.show(sheet.geometry());
            placeLabelsLater();
            bar.refresh();
        }
    }

    private void edited(EditingEvent event) {
        if (event instanceof EditingEvent.Edited && !isDisposed()) {
            open.live().flush();
            bar.refresh();
        }
    }

    /** Labels give way to each other and to boxes: they are placed once after all that one command changes. */
    private void placeLabelsLater() {
        if (!labelsPending) {
            labelsPending = true;
            getDisplay().asyncExec(() -> {
                labelsPending = false;
                if (!isDisposed()) {
                    placeLabels();
                    refresh.refreshEdges();
                }
            });
        }
    }

    private void placeLabels() {
        open.scene().labels(new LabelPlaces(open.scene().brushes().edges()).place(open.live(), open.sheet().geometry()));
    }

    private void failed(RuntimeException failure) {
        open.desk().tell(failure instanceof ToolException ? failure.getMessage() : UiWords.FAILED.text());
        if (!(failure instanceof ToolException)) {
            org.eclipse.core.runtime.ILog.of(DiagramPanel.class).error("A command of the diagram failed", failure);
        }
    }
}
