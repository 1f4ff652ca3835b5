/** Changes to models as single commands that can be undone. */
package org.mailleur.core.change;
