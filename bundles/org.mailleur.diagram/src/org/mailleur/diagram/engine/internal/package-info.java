/** How diagrams are built and kept up to date: cells that remember what they read, the tree of boxes, the edges, keys and news. */
package org.mailleur.diagram.engine.internal;
