package org.mailleur.workbench.internal.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mailleur.core.text.TextFolding;


/**
 * What of a tree is shown for the words that somebody typed: each line that has all of them, what leads to it and what stands below it.
 */
public final class ExplorerFilter {

    private final List<ExplorerNode> headings;
    private final boolean everything;
    private final Set<ExplorerNode> visible = new HashSet<>();
    private final List<ExplorerNode> matches = new ArrayList<>();

    /**
     * Filters a tree.
     *
     * @param tree  the tree
     * @param typed what was typed; blank shows everything
     */
    public ExplorerFilter(ExplorerTree tree, String typed) {
        headings = tree.headings();
        String folded = TextFolding.fold(typed);
        everything = folded.isEmpty();
        if (!everything) {
            List<String> words = List.of(folded.split(" "));
            headings.forEach(heading -> visit(heading, words, false));
        }
    }

    private boolean visit(ExplorerNode node, List<String> words, boolean below) {
        boolean matched = hasAll(node.folded(), words);
        if (matched) {
            matches.add(node);
        }
        boolean shown = matched || below;
        for (ExplorerNode child : node.children()) {
            shown |= visit(child, words, matched || below);
        }
        if (shown) {
            visible.add(node);
        }
        return shown;
    }

    /** A plain loop: it is run for each line of a space between two letters that somebody types. */
    private static boolean hasAll(String text, List<String> words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether everything is shown.
     *
     * @return true when nothing was typed
     */
    public boolean showsEverything() {
        return everything;
    }

    /**
     * Returns the lines that have what was typed.
     *
     * @return the lines, top to bottom; empty when nothing was typed
     */
    public List<ExplorerNode> matches() {
        return matches;
    }

    /**
     * Returns the lines of the first level that are shown.
     *
     * @return the lines, in their order
     */
    public List<ExplorerNode> shownHeadings() {
        return shown(headings);
    }

    /**
     * Returns the lines below another that are shown.
     *
     * @param node the other
     * @return the lines, in their order
     */
    public List<ExplorerNode> shownBelow(ExplorerNode node) {
        return everything ? node.lines() : shown(node.children());
    }

    private List<ExplorerNode> shown(List<ExplorerNode> nodes) {
        return everything ? nodes : nodes.stream().filter(visible::contains).toList();
    }

    /**
     * Tells whether a line is shown.
     *
     * @param node the line
     * @return whether it is
     */
    public boolean shows(ExplorerNode node) {
        return everything || visible.contains(node);
    }
}
