package org.mailleur.core.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.model.base.BasePackage;

/**
 * A table: a list of objects of one kind, one a row.
 *
 * @param id          the word by which it is asked for, and the name of its file
 * @param group       the word by which it is asked for together with the tables of its parts
 * @param label       what it lists, in French
 * @param rowClass    the class of its objects
 * @param containment the reference that holds them
 * @param columns     its columns, in the order written
 * @param key         the features by which a row without an identifier is found again; where others refer to rows by name, the code by
 *                    which it is looked for before its name
 */
public record Table(String id, String group, String label, EClass rowClass, EReference containment, List<Column> columns,
        List<EStructuralFeature> key) {

    /**
     * Tells whether the rows stand in a file of their own right, not as parts of something else.
     *
     * @return true when a root holds them
     */
    public boolean isInFile() {
        return BasePackage.Literals.FILE_ROOT.isSuperTypeOf(containment.getEContainingClass());
    }

    /**
     * Tells whether other rows may refer to these by name.
     *
     * @return true when a root holds them and they have names
     */
    public boolean isNamed() {
        return isInFile() && BasePackage.Literals.NAMED_ELEMENT.isSuperTypeOf(rowClass);
    }
}
