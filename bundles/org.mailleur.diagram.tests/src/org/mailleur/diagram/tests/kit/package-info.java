/** What tests of diagrams share. */
package org.mailleur.diagram.tests.kit;
