/** Tests of the metamodels: plain JUnit, without OSGi. */
package org.mailleur.model.tests;
