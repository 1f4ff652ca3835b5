/** What each object of the model is called and how it is drawn. */
package org.mailleur.model.edit.tests;
