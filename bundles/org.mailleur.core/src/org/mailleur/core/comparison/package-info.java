/** Compares evaluations: campaigns of one subject, or several subjects in one year. */
package org.mailleur.core.comparison;
