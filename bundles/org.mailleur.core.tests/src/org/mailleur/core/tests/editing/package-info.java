/** Editing sessions: history, saving, recovery. */
package org.mailleur.core.tests.editing;
