/** What a person begins anew. */
package org.mailleur.core.tests.creation;
