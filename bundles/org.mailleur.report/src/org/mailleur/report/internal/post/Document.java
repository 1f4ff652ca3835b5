package org.mailleur.report.internal.post;

/**
 * A part of an office document, as a tree.
 *
 * @param root its outermost element
 */
record Document(Element root) {

    Element createElement(String name) {
        return new Element(name);
    }
}
