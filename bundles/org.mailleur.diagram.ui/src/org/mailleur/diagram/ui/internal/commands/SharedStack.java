package org.mailleur.diagram.ui.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.mailleur.core.editing.EditingSession;

/** GEF's command stack, of which nothing is left but the name: what tools do goes onto the one stack of the session, beside forms. */
public final class SharedStack extends CommandStack {

    private final EditingSession session;
    private final Consumer<RuntimeException> failures;

    /**
     * Creates the stack.
     *
     * @param session  holds the history
     * @param failures is told when a command fails; nothing is changed then
     */
    public SharedStack(EditingSession session, Consumer<RuntimeException> failures) {
        this.session = session;
        this.failures = failures;
    }

    @Override
    public void execute(Command command) {
        List<org.eclipse.emf.common.command.Command> steps = new ArrayList<>();
        gather(command, steps);
        if (steps.size() == 1) {
            run(steps.getFirst());
        } else if (!steps.isEmpty()) {
            run(new Together(steps));
        }
    }

    /**
     * Runs a command of the session.
     *
     * @param command the command
     * @return whether it could be done; if not, the person has been told why
     */
    public boolean run(org.eclipse.emf.common.command.Command command) {
        if (!command.canExecute()) {
            return false;
        }
        try {
            session.execute(command);
            return true;
        } catch (RuntimeException e) {
            failures.accept(e);
            return false;
        }
    }

    private static void gather(Command command, List<org.eclipse.emf.common.command.Command> steps) {
        if (command instanceof CompoundCommand compound) {
            for (Object each : compound.getCommands()) {
                gather((Command) each, steps);
            }
        } else if (command instanceof EmfStep step) {
            steps.add(step.command());
        }
    }

    @Override
    public boolean canUndo() {
        return session.commands().canUndo();
    }

    @Override
    public boolean canRedo() {
        return session.commands().canRedo();
    }

    @Override
    public void undo() {
        session.commands().undo();
    }

    @Override
    public void redo() {
        session.commands().redo();
    }
}
