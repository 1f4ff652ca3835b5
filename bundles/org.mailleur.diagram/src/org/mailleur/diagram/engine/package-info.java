/** Runs a viewpoint specification on a space: builds diagrams, keeps them up to date, and runs their tools as commands. */
package org.mailleur.diagram.engine;
