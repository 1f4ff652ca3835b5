/** Tests of what brings older files to today's format. */
package org.mailleur.core.tests.migration;
