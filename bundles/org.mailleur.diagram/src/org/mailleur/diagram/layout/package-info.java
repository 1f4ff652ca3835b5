/** Places boxes and leads edges, without a screen. */
package org.mailleur.diagram.layout;
