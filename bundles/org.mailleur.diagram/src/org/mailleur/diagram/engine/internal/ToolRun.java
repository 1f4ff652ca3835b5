package org.mailleur.diagram.engine.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.Expression;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.description.ToolVariable;

/** One use of a tool: the element at which it starts and what it is told. */
public final class ToolRun {

    private final ToolDescription tool;
    private final EObject self;
    private final Map<String, Object> variables = new HashMap<>();

    /**
     * Prepares a use.
     *
     * @param tool the tool
     * @param self the element at which it starts
     */
    public ToolRun(ToolDescription tool, EObject self) {
        this.tool = tool;
        this.self = self;
    }

    /**
     * Returns the tool.
     *
     * @return the tool
     */
    public ToolDescription tool() {
        return tool;
    }

    /**
     * Tells the tool something.
     *
     * @param variable what it is, by the name that the specification gives it
     * @param value    the element, or the names of an item, which are its view
     * @return this
     */
    public ToolRun with(ToolVariable variable, Object value) {
        return with(Optional.ofNullable(tool.variables().get(variable)).orElse(""), value);
    }

    /**
     * Tells the tool something.
     *
     * @param name  its name; empty for what the specification does not want to know
     * @param value the value
     * @return this
     */
    public ToolRun with(String name, Object value) {
        if (!name.isEmpty() && value != null) {
            variables.put(name, value);
        }
        return this;
    }

    /**
     * Tells whether the tool can be used so.
     *
     * @param setting what it needs
     * @return whether its precondition holds and its first steps have something to change
     */
    public boolean isAllowed(ToolSetting setting) {
        return holds(tool.precondition(), setting) && steps(setting).arePossible(tool.operations(), self);
    }

    /**
     * Tells whether a condition of the tool holds.
     *
     * @param condition the condition
     * @param setting what it needs
     * @return whether it does
     */
    public boolean holds(Expression condition, ToolSetting setting) {
        return !condition.isPresent() || steps(setting).holds(condition, self);
    }

    /**
     * Returns a text.
     *
     * @param expression the expression
     * @param setting what it needs
     * @return the text, empty for nothing
     */
    public String text(Expression expression, ToolSetting setting) {
        return steps(setting).text(expression, self);
    }

    /**
     * Does what the tool does. An element that an earlier tool of the same command took away needs no more.
     *
     * @param setting what it needs
     */
    public void run(ToolSetting setting) {
        if (self.eResource() != null) {
            steps(setting).take(tool.operations(), self);
        }
    }

    private Steps steps(ToolSetting setting) {
        return new Steps(setting, variables);
    }
}
