/** Tests of {@code org.mailleur.diagram.geometry}. */
package org.mailleur.diagram.tests.geometry;
