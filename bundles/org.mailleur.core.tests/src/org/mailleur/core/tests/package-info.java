/** Plain JUnit: no OSGi is started for these tests. */
package org.mailleur.core.tests;
