package org.mailleur.diagram.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.text.French;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.description.ToolKind;
import org.mailleur.diagram.description.ToolSection;
import org.mailleur.diagram.engine.internal.ToolFinder;
import org.mailleur.diagram.engine.internal.ToolRun;
import org.mailleur.diagram.engine.internal.ToolSetting;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramItem;

/**
 * The tools of a diagram. Each gives a command that changes the model, not executed yet, and nothing when it cannot be used there. A
 * command that fails takes back what it did and throws a {@link ToolException}.
 */
public final class DiagramTools {

    private final LiveDiagram diagram;
    private final ToolSetting setting;

    /**
     * Makes the tools of a diagram.
     *
     * @param diagram the diagram
     */
    public DiagramTools(LiveDiagram diagram) {
        this.diagram = diagram;
        this.setting = new ToolSetting(diagram.types(), diagram.services(), diagram.resources());
    }

    private ToolFinder finder() {
        return new ToolFinder(diagram.drawing(), setting);
    }

    /**
     * Returns the palette: what creates boxes and edges, of the layers that are shown.
     *
     * @return its drawers, in order
     */
    public List<ToolSection> palette() {
        List<ToolSection> palette = new ArrayList<>();
        diagram.drawing().plan().layers().forEach(layer -> layer.sections().forEach(section -> {
            List<ToolDescription> tools = section.tools().stream().filter(tool -> tool.kind() == ToolKind.CREATE_BOX || tool.kind() == ToolKind.CREATE_EDGE)
                    .toList();
            if (!tools.isEmpty()) {
                palette.add(new ToolSection(section.name(), section.label(), section.documentation(), section.icon(), tools));
            }
        }));
        return palette;
    }

    /**
     * Creates a box.
     *
     * @param tool      a tool of the palette
     * @param container the key of the box at which it was used, {@code null} for the diagram itself
     * @return the command, empty when the tool cannot be used there
     */
    public Optional<Command> create(ToolDescription tool, String container) {
        return finder().creation(tool, container).map(run -> command(tool.label(), List.of(run)));
    }

    /**
     * Tells whether an edge may begin at a box.
     *
     * @param tool a tool of the palette
     * @param from the key of the box
     * @return whether it may
     */
    public boolean canStart(ToolDescription tool, String from) {
        return finder().canStart(tool, from);
    }

    /**
     * Creates an edge.
     *
     * @param tool a tool of the palette
     * @param from the key of the box where it begins
     * @param to   the key of the box where it ends
     * @return the command, empty when the tool cannot be used there
     */
    public Optional<Command> connect(ToolDescription tool, String from, String to) {
        return finder().connection(tool, from, to).map(run -> command(tool.label(), List.of(run)));
    }

    /**
     * Leads an end of an edge to another box.
     *
     * @param edge the key of the edge
     * @param end  whether it is its end that is led, else its beginning
     * @param to   the key of the other box
     * @return the command, empty when that end cannot be led there
     */
    public Optional<Command> reconnect(String edge, boolean end, String to) {
        return finder().reconnection(edge, end, to).map(run -> command("Relier autrement", List.of(run)));
    }

    /**
     * Deletes items, and everything that refers to their elements.
     *
     * @param keys their keys
     * @return one command for all, empty when one of them cannot be deleted
     */
    public Optional<Command> delete(Collection<String> keys) {
        List<DiagramItem> items = keys.stream().map(diagram::item).flatMap(Optional::stream).distinct()
                .sorted(Comparator.comparing(item -> Boolean.valueOf(item instanceof DiagramBox))).toList();
        List<ToolRun> runs = items.stream().map(finder()::deletion).flatMap(Optional::stream).toList();
        String label = items.size() == 1 ? "Supprimer " + French.designation(items.get(0).target()) : "Supprimer " + items.size() + " éléments";
        return items.isEmpty() || runs.size() < items.size() ? Optional.empty() : Optional.of(command(label, runs));
    }

    /**
     * Returns the text that a renaming of an item starts from.
     *
     * @param key its key
     * @return the text, empty when the item has no label to edit
     */
    public Optional<String> editableLabel(String key) {
        return diagram.item(key).flatMap(item -> finder().renaming(item, item.label()).map(run -> run.tool().inputLabel().isPresent() ? run.text(run.tool().inputLabel(), setting) : item.label()));
    }

    /**
     * Renames an item.
     *
     * @param key  its key
     * @param text the text that was typed
     * @return the command, empty when the item has no label to edit
     */
    public Optional<Command> rename(String key, String text) {
        return diagram.item(key).flatMap(item -> finder().renaming(item, text)).map(run -> command("Renommer", List.of(run)));
    }

    /**
     * Drops elements that are dragged from outside the diagram, such as from the explorer.
     *
     * @param elements  the elements
     * @param container the key of the box on which they are dropped, {@code null} for the diagram itself
     * @return one command for all, empty when one of them cannot be dropped there
     */
    public Optional<Command> drop(Collection<? extends EObject> elements, String container) {
        List<ToolRun> runs = elements.stream().map(element -> finder().drop(element, container)).flatMap(Optional::stream).toList();
        return runs.isEmpty() || runs.size() < elements.size() ? Optional.empty() : Optional.of(command(runs.get(0).tool().label(), runs));
    }

    /**
     * Moves boxes into another one.
     *
     * @param keys      their keys
     * @param container the key of the box on which they are dropped, {@code null} for the diagram itself
     * @return one command for all, empty when one of them cannot be dropped there
     */
    public Optional<Command> move(Collection<String> keys, String container) {
        List<ToolRun> runs = keys.stream().map(key -> finder().move(key, container)).flatMap(Optional::stream).toList();
        return runs.isEmpty() || runs.size() < keys.size() ? Optional.empty() : Optional.of(command(runs.get(0).tool().label(), runs));
    }

    private Command command(String label, List<ToolRun> runs) {
        return new RecordedCommand(label, setting.resources().getResources(), () -> runs.forEach(run -> run.run(setting)));
    }
}
