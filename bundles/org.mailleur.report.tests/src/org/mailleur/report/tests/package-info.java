/** Tests that render with BIRT inside an OSGi runtime. */
package org.mailleur.report.tests;
