/** Tests of diagrams. */
package org.mailleur.diagram.tests;
