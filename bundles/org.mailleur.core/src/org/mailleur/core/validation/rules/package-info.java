/** The rules: one class each, known to the {@linkplain org.mailleur.core.validation.RuleCatalogue catalogue}. */
package org.mailleur.core.validation.rules;
