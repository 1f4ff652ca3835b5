/** Personal data of the open space: all of it in one list, and the way to take it out. */
package org.mailleur.workbench.internal.personal;
