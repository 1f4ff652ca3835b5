/** Tests of {@code org.mailleur.diagram.picture}. */
package org.mailleur.diagram.tests.picture;
