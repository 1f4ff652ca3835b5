/** The editor of diagrams as a delegate meets it: a real window, driven by real events. */
package org.mailleur.diagram.ui.tests;
