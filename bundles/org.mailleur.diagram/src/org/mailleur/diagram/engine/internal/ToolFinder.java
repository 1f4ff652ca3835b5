package org.mailleur.diagram.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.BoxMapping;
import org.mailleur.diagram.description.EdgeMapping;
import org.mailleur.diagram.description.Expression;
import org.mailleur.diagram.description.Operation;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.description.ToolDescription.Ends;
import org.mailleur.diagram.description.ToolKind;
import org.mailleur.diagram.description.ToolVariable;
import org.mailleur.diagram.graph.DiagramItem;

/** Finds the tool for what somebody does on a diagram, and tells it what it wants to know. */
public final class ToolFinder {

    private final Drawing drawing;
    private final ToolSetting setting;

    /**
     * Makes a finder.
     *
     * @param drawing the diagram
     * @param setting what tools need
     */
    public ToolFinder(Drawing drawing, ToolSetting setting) {
        this.drawing = drawing;
        this.setting = setting;
    }

    private Optional<BoxNode> box(String key) {
        return drawing.names(key).filter(BoxNode.class::isInstance).map(BoxNode.class::cast);
    }

    /**
     * Prepares the creation of a box.
     *
     * @param tool the tool
     * @param key  where; {@code null} for the diagram itself
     * @return the use of the tool, empty when it cannot be used there
     */
    public Optional<ToolRun> creation(ToolDescription tool, String key) {
        return tool.kind() != ToolKind.CREATE_BOX ? Optional.empty()
                : box(key).filter(holder -> holds(holder, tool.mappings()) || !holder.isDiagram() && tool.holders().contains(holder.mapping().name()))
                        .map(holder -> new ToolRun(tool, holder.target()).with(ToolVariable.CONTAINER, holder.target()).with(ToolVariable.CONTAINER_VIEW, holder))
                        .filter(run -> run.isAllowed(setting));
    }

    private boolean holds(BoxNode holder, List<String> mappings) {
        return mappings.stream().anyMatch(name -> drawing.plan().box(name) != null && (holder.isDiagram() ? drawing.plan().roots().contains(name)
                : holder.mapping().children().contains(name) || holder.mapping().borders().contains(name)));
    }

    /**
     * Tells whether an edge may begin at a box.
     *
     * @param tool the tool
     * @param key  the key of the box
     * @return whether it may
     */
    public boolean canStart(ToolDescription tool, String key) {
        return key != null && tool.kind() == ToolKind.CREATE_EDGE && box(key).filter(from -> connects(tool, from, true) && start(tool, from)).isPresent();
    }

    private boolean start(ToolDescription tool, BoxNode from) {
        return connecting(tool, from, null).holds(tool.start(), setting);
    }

    private boolean connects(ToolDescription tool, BoxNode box, boolean first) {
        return tool.holders().contains(box.mapping().name()) || tool.mappings().stream().map(drawing.plan().view().edges()::get)
                .anyMatch(edge -> edge != null && (first ? edge.sources() : edge.targets()).contains(box.mapping().name()));
    }

    private static ToolRun connecting(ToolDescription tool, BoxNode from, BoxNode to) {
        ToolRun run = new ToolRun(tool, from.target()).with(ToolVariable.SOURCE, from.target()).with(ToolVariable.SOURCE_VIEW, from)
                .with("container", from.diagram().target()).with("containerView", from.diagram());
        return to == null ? run : run.with(ToolVariable.TARGET, to.target()).with(ToolVariable.TARGET_VIEW, to);
    }

    /**
     * Prepares the creation of an edge.
     *
     * @param tool    the tool
     * @param fromKey the key of the box where it begins
     * @param toKey   the key of the box where it ends
     * @return the use of the tool, empty when it cannot be used there
     */
    public Optional<ToolRun> connection(ToolDescription tool, String fromKey, String toKey) {
        if (!canStart(tool, fromKey) || toKey == null || box(toKey).isEmpty()) {
            return Optional.empty();
        }
        BoxNode from = box(fromKey).orElseThrow();
        BoxNode to = box(toKey).orElseThrow();
        boolean fits = tool.mappings().stream().map(drawing.plan().view().edges()::get).anyMatch(edge -> edge != null
                && (edge.sources().contains(from.mapping().name()) || tool.holders().contains(from.mapping().name()))
                && (edge.targets().contains(to.mapping().name()) || tool.holders().contains(to.mapping().name())));
        return fits ? Optional.of(connecting(tool, from, to)).filter(run -> run.isAllowed(setting)) : Optional.empty();
    }

    /**
     * Prepares leading an end of an edge elsewhere.
     *
     * @param key  the key of the edge
     * @param end  whether it is its end, else its beginning
     * @param toKey the key of the other box
     * @return the use of a tool, empty when there is none for this
     */
    public Optional<ToolRun> reconnection(String key, boolean end, String toKey) {
        Optional<EdgeNode> edge = drawing.names(key).filter(EdgeNode.class::isInstance).map(EdgeNode.class::cast);
        if (key == null || toKey == null || edge.isEmpty() || box(toKey).isEmpty()) {
            return Optional.empty();
        }
        EdgeMapping mapping = edge.get().source().mapping();
        BoxNode to = box(toKey).orElseThrow();
        BoxNode from = end ? edge.get().to() : edge.get().from();
        if (to == from || !(end ? mapping.targets() : mapping.sources()).contains(to.mapping().name())) {
            return Optional.empty();
        }
        return mapping.reconnects().stream().filter(tool -> tool.ends() == Ends.BOTH || tool.ends() == (end ? Ends.TARGET : Ends.SOURCE))
                .map(tool -> new ToolRun(tool, edge.get().target()).with(ToolVariable.SOURCE, from.target()).with(ToolVariable.SOURCE_VIEW, from)
                        .with(ToolVariable.TARGET, to.target()).with(ToolVariable.TARGET_VIEW, to).with(ToolVariable.ELEMENT, edge.get().target())
                        .with(ToolVariable.ELEMENT_VIEW, edge.get()))
                .filter(run -> run.isAllowed(setting)).findFirst();
    }

    /**
     * Prepares the deletion of an item. Without a tool of its own an element is removed, unless it is what the diagram is about or a whole file.
     *
     * @param item the item
     * @return the use of a tool, empty when it cannot be deleted
     */
    public Optional<ToolRun> deletion(DiagramItem item) {
        Node node = (Node) drawing.names(item.key()).orElseThrow();
        BoxNode diagram = (BoxNode) drawing.names(null).orElseThrow();
        Optional<ToolDescription> tool = node instanceof EdgeNode edge ? edge.source().mapping().deletion() : ((BoxNode) node).mapping().deletion();
        boolean own = node instanceof BoxNode || ((EdgeNode) node).source().box() == null;
        if (tool.isEmpty() && (!own || item.target() == diagram.target() || item.target().eContainer() == null)) {
            return Optional.empty();
        }
        return Optional.of(new ToolRun(tool.orElse(REMOVE), item.target()).with(ToolVariable.ELEMENT, item.target()).with(ToolVariable.ELEMENT_VIEW, node)
                .with(ToolVariable.CONTAINER_VIEW, node.value("containerView"))).filter(run -> run.isAllowed(setting));
    }

    private static final ToolDescription REMOVE = new ToolDescription("", "Supprimer", "", "", ToolKind.DELETE, List.of(), List.of(), Ends.NONE, false, false,
            Expression.NONE, Expression.NONE, Expression.NONE, Map.of(), List.of(new Operation.RemoveElement(List.of())));

    /**
     * Prepares a renaming.
     *
     * @param item the item
     * @param text what was typed
     * @return the use of its tool, empty when it has none
     */
    public Optional<ToolRun> renaming(DiagramItem item, String text) {
        Node node = (Node) drawing.names(item.key()).orElseThrow();
        Optional<ToolDescription> tool = node instanceof EdgeNode edge ? edge.source().mapping().directEdit() : ((BoxNode) node).mapping().directEdit();
        return tool.map(found -> new ToolRun(found, item.target()).with("element", item.target()).with("elementView", node).with("view", node)
                .with("container", node.value("container")).with("containerView", node.value("containerView")).with("arg0", text)).filter(run -> run.isAllowed(setting));
    }

    /**
     * Prepares dropping an element from outside.
     *
     * @param element the element
     * @param key     the key of the box on which it is dropped, {@code null} for the diagram itself
     * @return the use of a tool, empty when there is none for this
     */
    public Optional<ToolRun> drop(EObject element, String key) {
        return box(key).flatMap(holder -> drops(holder).stream().filter(ToolDescription::fromExplorer)
                .filter(tool -> tool.mappings().stream().anyMatch(name -> shows(name, element)))
                .map(tool -> dropping(tool, element, element.eContainer(), holder)).filter(run -> run.isAllowed(setting)).findFirst());
    }

    private boolean shows(String mapping, EObject element) {
        BoxMapping found = drawing.plan().box(mapping);
        return found != null && setting.types().is(element, found.domainClass());
    }

    /**
     * Prepares moving a box into another.
     *
     * @param key the key of the box
     * @param to  the key of the other box, {@code null} for the diagram itself
     * @return the use of a tool, empty when there is none for this
     */
    public Optional<ToolRun> move(String key, String to) {
        Optional<BoxNode> moved = key == null ? Optional.empty() : box(key);
        return moved.flatMap(box -> box(to).filter(holder -> holder != box.parent() && !isWithin(holder, box)).flatMap(holder -> drops(holder).stream()
                .filter(tool -> tool.fromDiagram() && tool.mappings().contains(box.mapping().name()))
                .map(tool -> dropping(tool, box.target(), box.parent().target(), holder)).filter(run -> run.isAllowed(setting)).findFirst()));
    }

    private static boolean isWithin(BoxNode holder, BoxNode box) {
        for (BoxNode at = holder; at != null; at = at.parent()) {
            if (at == box) {
                return true;
            }
        }
        return false;
    }

    private List<ToolDescription> drops(BoxNode holder) {
        return holder.isDiagram() ? drawing.plan().view().drops() : holder.mapping().drops();
    }

    private static ToolRun dropping(ToolDescription tool, EObject element, EObject from, BoxNode holder) {
        return new ToolRun(tool, holder.target()).with(ToolVariable.ELEMENT, element).with(ToolVariable.OLD_CONTAINER, from)
                .with(ToolVariable.NEW_CONTAINER, holder.target()).with(ToolVariable.NEW_CONTAINER_VIEW, holder);
    }
}
