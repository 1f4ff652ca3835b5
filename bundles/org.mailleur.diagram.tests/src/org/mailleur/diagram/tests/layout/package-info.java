/** Tests of {@code org.mailleur.diagram.layout}. */
package org.mailleur.diagram.tests.layout;
