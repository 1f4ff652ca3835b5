/** Tests of the comparison of evaluations. */
package org.mailleur.core.tests.comparison;
