/** Journeys through the window, as a delegate would make them. */
package org.mailleur.workbench.tests;
