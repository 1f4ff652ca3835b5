/** The guide for delegates, which ships with the window and needs no network. */
package org.mailleur.workbench.internal.guide;
