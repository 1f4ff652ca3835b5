package org.mailleur.diagram.graph;

/** How a line is drawn; the names are those of a viewpoint specification. */
public enum LineStyle {
    SOLID, DASH, DOT, DASH_DOT
}
