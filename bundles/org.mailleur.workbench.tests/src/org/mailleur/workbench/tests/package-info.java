/** The workbench as a delegate meets it: a real window, driven by real events. */
package org.mailleur.workbench.tests;
