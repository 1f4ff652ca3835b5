/** What a person begins anew: a space, and the files in it, empty or from a template. */
package org.mailleur.core.creation;
