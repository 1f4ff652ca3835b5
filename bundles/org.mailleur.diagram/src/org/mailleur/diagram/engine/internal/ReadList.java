package org.mailleur.diagram.engine.internal;

import java.util.AbstractList;

import org.eclipse.emf.common.util.EList;

/** A list of the model, as services see it: stand-ins, and nothing that changes it. */
final class ReadList extends AbstractList<Object> implements EList<Object> {

    private final ReadRecorder recorder;
    private final EList<?> list;

    ReadList(ReadRecorder recorder, EList<?> list) {
        this.recorder = recorder;
        this.list = list;
    }

    EList<?> original() {
        return list;
    }

    @Override
    public Object get(int index) {
        return recorder.standIn(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public int indexOf(Object value) {
        return list.indexOf(ReadRecorder.original(value));
    }

    @Override
    public int lastIndexOf(Object value) {
        return list.lastIndexOf(ReadRecorder.original(value));
    }

    @Override
    public boolean contains(Object value) {
        return list.contains(ReadRecorder.original(value));
    }

    @Override
    public void move(int newPosition, Object object) {
        throw new UnsupportedOperationException("A service that is asked for a picture must not change the model");
    }

    @Override
    public Object move(int newPosition, int oldPosition) {
        throw new UnsupportedOperationException("A service that is asked for a picture must not change the model");
    }
}
