package org.mailleur.diagram.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.graph.DiagramBox;

/** Where a tool is used that was chosen by keyboard: in what is selected, in what holds that, else in the first box that takes it. */
final class KeyboardPlaces {

    private final OpenDiagram open;
    private final Selection selection;

    KeyboardPlaces(OpenDiagram open, Selection selection) {
        this.open = open;
        this.selection = selection;
    }

    Optional<Command> create(ToolDescription tool) {
        List<String> places = new ArrayList<>();
        List<String> boxes = selection.boxes();
        for (String key = boxes.isEmpty() ? null : boxes.getLast(); key != null; key = open.scene().box(key).map(DiagramBox::parent).orElse(null)) {
            places.add(key);
        }
        places.add(null);
        open.scene().graph().boxes().stream().map(DiagramBox::key).forEach(places::add);
        for (String place : places) {
            Optional<Command> command = open.control().create(tool, place, null);
            if (command.isPresent()) {
                return command;
            }
        }
        return Optional.empty();
    }
}
