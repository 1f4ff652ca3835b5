package org.mailleur.diagram.ui.internal.panel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Tool;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.swt.widgets.Composite;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.description.ToolKind;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.commands.DrawCommand;
import org.mailleur.diagram.ui.internal.commands.EmfStep;
import org.mailleur.diagram.ui.internal.parts.Renamed;
import org.mailleur.diagram.ui.internal.tools.BoxTool;
import org.mailleur.diagram.ui.internal.tools.LinkTool;
import org.mailleur.diagram.ui.internal.tools.ToolDomain;
import org.mailleur.diagram.ui.internal.tools.ToolFactory;
import org.mailleur.diagram.ui.internal.viewer.DiagramViewer;

/** The person's hand on a diagram: which tool it holds, and what is done with it. */
final class ToolHand implements PalettePanel.Orders {

    private final OpenDiagram open;
    private final DiagramViewer viewer;
    private final Selection selection;
    private final ToolDomain domain;
    private PalettePanel palette;
    private Runnable close;

    ToolHand(OpenDiagram open, DiagramViewer viewer, Selection selection) {
        this.open = open;
        this.viewer = viewer;
        this.selection = selection;
        this.domain = new ToolDomain(open.stack(), this::inHand);
    }

    void addViewer() {
        domain.addViewer(viewer);
    }

    PalettePanel palette(Composite parent, UiColours colours, Runnable close) {
        this.close = close;
        palette = new PalettePanel(parent, colours, this::iconOf, this);
        return palette;
    }

    /** A tool without an icon of its own has that of the class that it creates. */
    private String iconOf(ToolDescription tool) {
        return tool.mappings().stream().map(open.live().subject().view().boxes()::get).filter(Objects::nonNull).findFirst()
                .map(mapping -> "/org.mailleur.model.edit/icons/" + mapping.domainClass().replaceFirst("^.*[:.]", "") + ".svg").orElse("");
    }

    private void inHand(Tool tool) {
        if (palette != null && !palette.isDisposed() && tool == domain.getDefaultTool()) {
            palette.inHand(null);
        }
    }

    @Override
    public void take(ToolDescription tool) {
        domain.setActiveTool(tool.kind() == ToolKind.CREATE_EDGE ? new LinkTool(tool, this::created) : new BoxTool(tool, this::created));
        palette.inHand(tool);
    }

    @Override
    public void select() {
        domain.loadDefaultTool();
        viewer.getControl().setFocus();
    }

    @Override
    public void close() {
        close.run();
    }

    /** By keyboard: a box stands where there is room, an edge begins at the box that is selected. */
    @Override
    public void use(ToolDescription tool) {
        if (tool.kind() == ToolKind.CREATE_EDGE) {
            new Connecting(open, selection, viewer.getControl().getShell()).ask(tool);
            return;
        }
        Optional<org.eclipse.emf.common.command.Command> command = new KeyboardPlaces(open, selection).create(tool);
        if (command.isEmpty()) {
            open.desk().tell(UiWords.NOT_POSSIBLE.text());
        } else if (open.stack().run(command.get())) {
            created(new EmfStep(command.get()));
        }
    }

    @Override
    public void place(ToolDescription tool, org.eclipse.swt.graphics.Point where) {
        org.eclipse.swt.graphics.Point at = viewer.getControl().toControl(where);
        if (!viewer.canvas().getClientArea().contains(at)) {
            return;
        }
        CreateRequest request = new CreateRequest();
        request.setFactory(new ToolFactory(tool));
        request.setLocation(new Point(at.x, at.y));
        EditPart target = viewer.findObjectAt(request.getLocation()).getTargetEditPart(request);
        Command command = target == null ? null : target.getCommand(request);
        domain.loadDefaultTool();
        if (command != null && command.canExecute()) {
            open.stack().execute(command);
            created(command);
        } else {
            open.desk().tell(UiWords.NOT_POSSIBLE.text());
        }
    }

    /** Selects what appeared, and lets a new box be named. */
    void created(Command command) {
        if (command instanceof EmfStep step && step.command() instanceof DrawCommand draw && draw.change() != null) {
            List<String> boxes = open.live().boxes().stream().filter(box -> draw.change().added().contains(box.key())).map(box -> box.key()).limit(1).toList();
            viewer.getControl().setFocus();
            selection.select(boxes.isEmpty() ? draw.change().added() : boxes);
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (viewer.getControl() != null) {
                    boxes.stream().findFirst().flatMap(selection::part).ifPresent(part -> ((Renamed) part).rename(""));
                }
            });
        }
    }
}
