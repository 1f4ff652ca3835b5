/** What runs inside the windows that are measured. The empty application and its probe need nothing but the platform: they are put into a bundle of their own. */
package org.mailleur.bench.window;
