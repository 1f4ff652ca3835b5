/** Tests that start the headless application inside an OSGi runtime. */
package org.mailleur.cli.tests;
