/** What tests of several packages share: models that hold everything, and what is compared. */
package org.mailleur.core.tests.kit;
