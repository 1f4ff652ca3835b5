/** What is expected of the engine: reading specifications, building and following, tools, safety. */
package org.mailleur.diagram.tests.engine;
