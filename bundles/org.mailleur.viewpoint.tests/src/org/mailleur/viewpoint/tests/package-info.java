/** The viewpoint specification tested as data, and its services on the example that ships. */
package org.mailleur.viewpoint.tests;
