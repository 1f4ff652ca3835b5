/** One test for each rule: caught on a bad model, silent on a sound one, mended by one command that can be undone. */
package org.mailleur.core.tests.validation.rules;
