package org.mailleur.diagram.ui.internal.commands;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.mailleur.core.change.Undivided;
import org.mailleur.core.editing.Companion;
import org.mailleur.core.editing.CompanionCommand;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.ui.DiagramSheet;

/** Changes the model through a tool of the diagram, and puts what appears by it where the person wanted it: one step to undo. */
public final class DrawCommand extends AbstractCommand implements CompanionCommand, Undivided {

    private final Command tool;
    private final DiagramSheet sheet;
    private final Refresh refresh;
    private final BiFunction<Geometry, DiagramChange, Geometry> placing;
    private GeometryStep step;
    private DiagramChange change;

    /** Brings the diagram up to date. */
    @FunctionalInterface
    public interface Refresh {

        /**
         * Refreshes the diagram now.
         *
         * @return what changed on it
         */
        DiagramChange now();
    }

    /**
     * Creates the command.
     *
     * @param label   what it does, in French, as an undo menu shows it
     * @param tool    changes the model, whole or not at all
     * @param sheet   the diagram's places
     * @param refresh brings the diagram up to date after that; asked when the command is executed, and again when it
     *                fails
     * @param placing gives what appeared its place
     */
    public DrawCommand(String label, Command tool, DiagramSheet sheet, Refresh refresh, BiFunction<Geometry, DiagramChange, Geometry> placing) {
        super(label);
        this.tool = tool;
        this.sheet = sheet;
        this.refresh = refresh;
        this.placing = placing;
    }

    @Override
    protected boolean prepare() {
        return tool.canExecute();
    }

    @Override
    public void execute() {
        Geometry before = sheet.geometry();
        tool.execute();
        boolean whole = false;
        try {
            change = refresh.now();
            step = new GeometryStep(before, placing.apply(sheet.geometry(), change));
            step.apply(sheet, true);
            whole = true;
        } finally {
            if (!whole) {
                tool.undo();
                refresh.now();
                sheet.place(before);
            }
        }
    }

    /**
     * Returns what it changed on the diagram.
     *
     * @return the change, {@code null} before it was executed
     */
    public DiagramChange change() {
        return change;
    }

    @Override
    public boolean canUndo() {
        return tool.canUndo();
    }

    @Override
    public void undo() {
        tool.undo();
        step.apply(sheet, false);
    }

    @Override
    public void redo() {
        tool.redo();
        step.apply(sheet, true);
    }

    @Override
    public Collection<Companion> companions() {
        return step == null || step.isEmpty() ? List.of() : List.of(sheet.book());
    }
}
