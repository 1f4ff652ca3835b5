/** Tests of what diagrams look like outside of the window. */
package org.mailleur.diagram.tests.export;
