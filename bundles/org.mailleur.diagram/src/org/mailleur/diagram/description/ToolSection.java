package org.mailleur.diagram.description;

import java.util.List;

/**
 * A drawer of the palette.
 *
 * @param name          its name
 * @param label         its name for people, in French
 * @param documentation what it is for, in French, empty for nothing
 * @param icon          path of its icon, empty for none
 * @param tools         its tools, in order: all of the section, those that no palette shows too
 */
public record ToolSection(String name, String label, String documentation, String icon, List<ToolDescription> tools) {

    /** Keeps a copy of the list. */
    public ToolSection {
        tools = List.copyOf(tools);
    }
}
