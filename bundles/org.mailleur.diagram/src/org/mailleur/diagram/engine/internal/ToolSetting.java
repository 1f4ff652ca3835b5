package org.mailleur.diagram.engine.internal;

import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * What tools need.
 *
 * @param types     finds classes
 * @param services  what expressions may call
 * @param resources the space's files
 */
public record ToolSetting(Types types, Services services, ResourceSet resources) {
}
