/** Personal data (RGPD): lists it, purges it, copies a space without it. */
package org.mailleur.core.privacy;
