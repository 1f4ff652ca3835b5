/** What a diagram shows: boxes and edges with their words and styles, without any place; and the news of what changed. */
package org.mailleur.diagram.graph;
