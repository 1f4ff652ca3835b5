/** Tests of what comes in from lists and goes out to them. */
package org.mailleur.core.tests.exchange;
