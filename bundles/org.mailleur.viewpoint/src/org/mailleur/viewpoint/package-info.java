/** What the diagrams are: the viewpoint specification and what an engine that runs it must offer to its services. */
package org.mailleur.viewpoint;
