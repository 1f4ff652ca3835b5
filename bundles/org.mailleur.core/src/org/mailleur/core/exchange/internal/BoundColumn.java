package org.mailleur.core.exchange.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.exchange.Column;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.territory.TerritoryPackage;

/**
 * A column with what writes and reads its cells.
 *
 * @param column the column
 * @param codec  writes and reads; {@code null} where the column holds no value
 */
record BoundColumn(Column column, Codec codec) {

    static BoundColumn of(Column column) {
        return new BoundColumn(column, column.kind() == Column.Kind.VALUE ? codec(column.feature()) : null);
    }

    private static Codec codec(EStructuralFeature feature) {
        if (feature == DirectoryPackage.Literals.ORGANIZATION__SIRET || feature == DirectoryPackage.Literals.ORGANIZATION__SIREN) {
            return new TextCodec(TextCodec.Shape.SIRET);
        } else if (feature == DirectoryPackage.Literals.ORGANIZATION__POSTAL_CODE || feature == DirectoryPackage.Literals.ORGANIZATION__MUNICIPALITY_CODE
                || feature == TerritoryPackage.Literals.MUNICIPALITY__CODE) {
            return new TextCodec(TextCodec.Shape.FIVE);
        } else if (feature == DirectoryPackage.Literals.ORGANIZATION__PHONE || feature == DirectoryPackage.Literals.CONTACT__PHONE) {
            return new TextCodec(TextCodec.Shape.PHONE);
        }
        return Codecs.of(feature);
    }

    /** Writes the value that an object has: the cell is empty when it is unset. */
    String write(EObject row, References names) {
        EObject holder = column.holder(row);
        if (holder == null) {
            return "";
        }
        EStructuralFeature feature = column.feature();
        Object value = holder.eGet(feature);
        boolean nothing = value == null || value instanceof java.util.List<?> many && many.isEmpty();
        return nothing ? "" : codec.write(value, holder, names);
    }
}
