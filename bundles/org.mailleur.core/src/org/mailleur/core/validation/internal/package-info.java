/** What rules need to know of a space, found once and only when a rule asks. */
package org.mailleur.core.validation.internal;
