/** What a viewpoint specification says, as records: the subset of {@code .odesign} that our engine runs, and its reader. */
package org.mailleur.diagram.description;
