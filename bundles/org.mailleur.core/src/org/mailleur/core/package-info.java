/** What Mailleur does without a screen: files, queries, scores, checks. */
package org.mailleur.core;
