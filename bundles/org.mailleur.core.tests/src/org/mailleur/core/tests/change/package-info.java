/** Tests of the package of the same name in core. */
package org.mailleur.core.tests.change;
