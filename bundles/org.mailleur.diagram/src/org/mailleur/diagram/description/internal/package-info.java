/** How a viewpoint specification is read: hardened XML, the table of the subset, references, then records. */
package org.mailleur.diagram.description.internal;
