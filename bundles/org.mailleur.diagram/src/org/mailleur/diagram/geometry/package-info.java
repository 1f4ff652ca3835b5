/** Where the items of a diagram stand. */
package org.mailleur.diagram.geometry;
