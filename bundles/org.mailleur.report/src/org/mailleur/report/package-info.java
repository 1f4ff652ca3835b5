/** The reports: rows drawn from a model, and the designs that print them. */
package org.mailleur.report;
