package org.mailleur.core.editing;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.text.French;

/**
 * Fills in one field of one object. Letter after letter typed into the same field is one change, until the person leaves it, saves or
 * does something else.
 */
public final class FieldEdit extends AbstractCommand implements Mergeable {

    private final EObject object;
    private final EStructuralFeature feature;
    private final Object value;
    private boolean wasSet;
    private Object before;

    /**
     * Makes the change.
     *
     * @param object  the object
     * @param feature the field: a single value, or a list of values that no object contains
     * @param value   the value, of the field's type, a list for a list; {@code null} empties the field
     */
    public FieldEdit(EObject object, EStructuralFeature feature, Object value) {
        super("Modifier « " + French.label(feature) + " » de " + French.designation(object));
        this.object = object;
        this.feature = feature;
        this.value = value instanceof List<?> list ? List.copyOf(list) : value;
    }

    /**
     * Returns the object.
     *
     * @return the object
     */
    public EObject object() {
        return object;
    }

    /**
     * Returns the field.
     *
     * @return the feature
     */
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    protected boolean prepare() {
        return feature.isChangeable() && !feature.isDerived() && !Objects.equals(current(), value);
    }

    private Object current() {
        Object now = object.eIsSet(feature) ? object.eGet(feature) : null;
        return now instanceof List<?> list ? List.copyOf(list) : now;
    }

    @Override
    public void execute() {
        wasSet = object.eIsSet(feature);
        before = current();
        redo();
    }

    @Override
    public void undo() {
        put(wasSet, before);
    }

    @Override
    public void redo() {
        put(value != null, value);
    }

    private void put(boolean set, Object content) {
        if (set) {
            object.eSet(feature, content);
        } else {
            object.eUnset(feature);
        }
    }

    @Override
    public Command continuedBy(Command next) {
        if (!(next instanceof FieldEdit more) || more.object != object || more.feature != feature || !more.canExecute()) {
            return null;
        }
        more.execute();
        FieldEdit whole = new FieldEdit(object, feature, more.value);
        whole.setLabel(getLabel());
        whole.wasSet = wasSet;
        whole.before = before;
        whole.isPrepared = true;
        whole.isExecutable = true;
        return whole;
    }
}
