/** Brings files of older formats to today's, as XML, before anything is built from them. */
package org.mailleur.core.migration;
