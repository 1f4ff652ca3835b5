/** How the model's classes show themselves: French labels, icons, children. */
package org.mailleur.model.edit;
