/** Tests of {@code org.mailleur.look}. */
package org.mailleur.look.tests;
