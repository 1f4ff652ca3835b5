/** Tests of what lists, purges and copies personal data. */
package org.mailleur.core.tests.privacy;
