/** The vertical model: on which tier things stand. */
package org.mailleur.core.tier;
