package org.mailleur.diagram.ui.internal.commands;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.mailleur.core.change.Undivided;
import org.mailleur.core.editing.Companion;
import org.mailleur.core.editing.CompanionCommand;
import org.mailleur.diagram.ui.DiagramSheet;

/** Shows other layers of a diagram. */
public final class LayersCommand extends AbstractCommand implements CompanionCommand, Undivided {

    private final DiagramSheet sheet;
    private final Set<String> after;
    private final Set<String> before;

    /**
     * Creates the command.
     *
     * @param label  what it does, in French, as an undo menu shows it
     * @param sheet  the diagram
     * @param layers the names of the layers that are shown from then on, besides the default one
     */
    public LayersCommand(String label, DiagramSheet sheet, Set<String> layers) {
        super(label);
        this.sheet = sheet;
        this.after = Set.copyOf(layers);
        this.before = sheet.layers();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        sheet.show(after);
    }

    @Override
    public void undo() {
        sheet.show(before);
    }

    @Override
    public void redo() {
        sheet.show(after);
    }

    @Override
    public Collection<Companion> companions() {
        return List.of(sheet.book());
    }
}
