/** An open space under change: one undo history over all its files, what is not saved yet, and everything that keeps it from getting lost. */
package org.mailleur.core.editing;
