/** Invents federations of any size, for measures, tests and first steps. */
package org.mailleur.core.generate;
