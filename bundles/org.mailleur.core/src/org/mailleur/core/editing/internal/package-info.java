/** What editing sessions are made of. */
package org.mailleur.core.editing.internal;
