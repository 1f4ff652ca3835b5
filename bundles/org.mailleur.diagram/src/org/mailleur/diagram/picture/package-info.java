/** How the items of a diagram are drawn: shapes that screens, SVG, PNG and PDF share. */
package org.mailleur.diagram.picture;
