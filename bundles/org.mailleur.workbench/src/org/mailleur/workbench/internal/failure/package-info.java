/** What is said when something fails, and what can be saved to mend it. */
package org.mailleur.workbench.internal.failure;
