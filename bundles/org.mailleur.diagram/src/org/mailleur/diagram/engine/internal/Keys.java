package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Gives keys. A box is known by its mapping and its element; only where several boxes of a mapping show the same element, by its
 * holder too. So a box that moves to another holder keeps its key. The keys depend on what is shown, never on the way to it.
 */
public final class Keys {

    private Keys() {
    }

    /**
     * Returns what an element is known by in its file.
     *
     * @param element the element
     * @return its identifier
     */
    public static String id(EObject element) {
        if (element instanceof EEnumLiteral literal) {
            return literal.getName();
        }
        String id = element.eResource() == null ? EcoreUtil.getIdentification(element) : element.eResource().getURIFragment(element);
        // An identifier comes from a file; what parts a key must not stand in it.
        return id.replace("#", "%23").replace("@", "%40").replace(">", "%3E");
    }

    static void give(BoxTree tree, Round round) {
        Set<BoxNode> concerned = new LinkedHashSet<>();
        for (Node node : round.gone()) {
            if (node instanceof BoxNode box) {
                concerned.addAll(tree.showing(box.mapping(), box.target()));
            }
        }
        for (BoxNode box : round.made()) {
            List<BoxNode> all = tree.showing(box.mapping(), box.target());
            if (all.size() == 1) {
                name(box, tree, round);
            } else {
                concerned.addAll(all);
            }
        }
        List<BoxNode> inOrder = new ArrayList<>(concerned);
        inOrder.sort(Comparator.comparingInt(BoxNode::depth));
        inOrder.forEach(box -> name(box, tree, round));
        round.toName().forEach(source -> source.edges().values().forEach(edge -> name(edge, round)));
    }

    private static void name(BoxNode box, BoxTree tree, Round round) {
        String base = box.mapping().name() + "#" + box.id();
        boolean alone = tree.showing(box.mapping(), box.target()).size() == 1;
        String key = alone || box.parent().isDiagram() ? base : base + "@" + box.parent().key();
        if (!key.equals(box.key())) {
            boolean known = box.key() != null;
            box.key(key);
            if (known) {
                round.toTell().add(box);
                box.children().forEach(child -> {
                    round.toTell().add(child);
                    name(child, tree, round);
                });
                box.edges().forEach(edge -> round.toName().add(edge.source()));
            }
        }
    }

    private static void name(EdgeNode edge, Round round) {
        String base = edge.source().mapping().name() + "#" + edge.id();
        boolean alone = edge.source().box() == null && edge.source().edges().size() == 1;
        edge.key(alone ? base : base + ">" + edge.from().key() + ">" + edge.to().key());
        if (edge.item() != null) {
            round.toTell().add(edge);
        }
    }
}
