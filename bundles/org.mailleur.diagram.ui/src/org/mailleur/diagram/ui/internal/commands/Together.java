package org.mailleur.diagram.ui.internal.commands;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.mailleur.core.change.Undivided;
import org.mailleur.core.editing.Companion;
import org.mailleur.core.editing.CompanionCommand;

/**
 * Several commands that a person sees as one, such as the move of all that is selected. When one of them fails, EMF undoes those before it;
 * each of them is done whole or not at all.
 */
final class Together extends CompoundCommand implements CompanionCommand, Undivided {

    Together(List<Command> steps) {
        super(steps.getFirst().getLabel(), steps);
    }

    @Override
    public Collection<Companion> companions() {
        Set<Companion> companions = new LinkedHashSet<>();
        for (Command each : commandList) {
            if (each instanceof CompanionCommand command) {
                companions.addAll(command.companions());
            }
        }
        return companions;
    }
}
