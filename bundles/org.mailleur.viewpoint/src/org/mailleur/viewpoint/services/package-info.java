/**
 * What the expressions of {@code gouvernance.odesign} call. Each class has a constructor without arguments; each public method takes the element
 * on which the expression stands, then, where the expression names variables, their values. A view is an {@link java.lang.Object} so that
 * Sirius may hand over its own ({@link org.mailleur.viewpoint.DiagramView} tells which).
 */
package org.mailleur.viewpoint.services;
