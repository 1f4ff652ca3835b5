package org.mailleur.diagram.ui.internal.commands;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.AbstractCommand;
import org.mailleur.core.change.Undivided;
import org.mailleur.core.editing.Companion;
import org.mailleur.core.editing.CompanionCommand;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.ui.DiagramSheet;

/** Moves, resizes, hides, shows or arranges items: changes where things stand and no model. */
public final class PlaceCommand extends AbstractCommand implements CompanionCommand, Undivided {

    private final DiagramSheet sheet;
    private final UnaryOperator<Geometry> change;
    private GeometryStep step;

    /**
     * Creates the command.
     *
     * @param label  what it does, in French, as an undo menu shows it
     * @param sheet  the diagram's places
     * @param change what becomes of them; asked once, when the command is executed
     */
    public PlaceCommand(String label, DiagramSheet sheet, UnaryOperator<Geometry> change) {
        super(label);
        this.sheet = sheet;
        this.change = change;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        Geometry before = sheet.geometry();
        step = new GeometryStep(before, change.apply(before));
        step.apply(sheet, true);
    }

    @Override
    public void undo() {
        step.apply(sheet, false);
    }

    @Override
    public void redo() {
        step.apply(sheet, true);
    }

    @Override
    public Collection<Companion> companions() {
        return List.of(sheet.book());
    }
}
