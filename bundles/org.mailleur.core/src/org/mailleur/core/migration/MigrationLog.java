package org.mailleur.core.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

import org.xml.sax.Attributes;

/** Takes what the steps change, and adds what is the same for each of them: the line, the identifier, the element's name. */
public final class MigrationLog {

    private final IntSupplier line;
    private final List<MigrationChange> changes = new ArrayList<>();

    /**
     * Makes an empty log.
     *
     * @param line tells the line that is being read
     */
    public MigrationLog(IntSupplier line) {
        this.line = line;
    }

    /**
     * Notes a change of an element.
     *
     * @param step       the version that the step reads
     * @param attributes the element as the file has it
     * @param kind       what the delegate calls such an element, such as « structure »
     * @param what       what became of it, one French clause without a full stop
     */
    public void changed(int step, Attributes attributes, String kind, String what) {
        String name = attributes.getValue("name");
        String id = attributes.getValue("xmi:id");
        changes.add(new MigrationChange(step, line.getAsInt(), id == null ? "" : id, name == null || name.isBlank() ? kind : kind + " « " + name + " »", what));
    }

    /**
     * Returns what was noted.
     *
     * @return the changes, in the order of the file
     */
    public List<MigrationChange> changes() {
        return List.copyOf(changes);
    }
}
