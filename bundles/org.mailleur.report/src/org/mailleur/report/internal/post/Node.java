package org.mailleur.report.internal.post;

/**
 * A node of a tree that is read, rearranged and written again; its methods bear the DOM's names. The DOM itself keeps count of every
 * change and every attribute's owner, which took longer than all else done to a Word document.
 */
abstract sealed class Node permits Element, Text {

    private Element parent;
    private Node previous;
    private Node next;

    Element getParentNode() {
        return parent;
    }

    Node getNextSibling() {
        return next;
    }

    Node previousSibling() {
        return previous;
    }

    /** Puts the node between two others, whose links are the parent's to keep. */
    void link(Element newParent, Node newPrevious, Node newNext) {
        parent = newParent;
        previous = newPrevious;
        next = newNext;
        if (newPrevious != null) {
            newPrevious.next = this;
        }
        if (newNext != null) {
            newNext.previous = this;
        }
    }

    /** Takes the node out from between its neighbours. */
    void unlink() {
        if (previous != null) {
            previous.next = next;
        }
        if (next != null) {
            next.previous = previous;
        }
        parent = null;
        previous = null;
        next = null;
    }

    /** Appends the words of the node and of all below it. */
    abstract void appendText(StringBuilder text);

    /** Appends the node as markup. */
    abstract void appendMarkup(StringBuilder markup);
}
