package org.mailleur.core.exchange.internal;

import org.eclipse.emf.ecore.EObject;

/** Writes values of a feature as cells and reads them back. */
public interface Codec {

    /**
     * Writes a value.
     *
     * @param value  the value, not {@code null}
     * @param holder the object that has it
     * @param names  knows how to name what a reference leads to
     * @return the cell; empty when an empty cell means the same in a new row
     */
    String write(Object value, EObject holder, References names);

    /**
     * Reads a value.
     *
     * @param cell   the cell, not blank
     * @param holder the object that will have it
     * @param names  finds what a reference leads to
     * @return the value
     * @throws CellRefusal when the cell cannot be understood
     */
    Object read(String cell, EObject holder, References names) throws CellRefusal;
}
