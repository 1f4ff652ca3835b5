package org.mailleur.core.file.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** The features of a class that are written, in the order in which they are. */
final class WrittenFeatures {

    private final EStructuralFeature[] features;
    private final int[] ids;
    private final byte[][] names;

    private WrittenFeatures(EStructuralFeature[] features, int[] ids, byte[][] names) {
        this.features = features;
        this.ids = ids;
        this.names = names;
    }

    static WrittenFeatures of(EClass type) {
        EStructuralFeature[] features = type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient())
                .toArray(EStructuralFeature[]::new);
        if (features.length > Long.SIZE) {
            throw new IllegalStateException("more features than a mask has bits: " + type.getName());
        }
        int[] ids = new int[features.length];
        byte[][] names = new byte[features.length][];
        for (int i = 0; i < features.length; i++) {
            ids[i] = type.getFeatureID(features[i]);
            names[i] = features[i].getName().getBytes(StandardCharsets.UTF_8);
        }
        return new WrittenFeatures(features, ids, names);
    }

    EStructuralFeature feature(int index) {
        return features[index];
    }

    /** Returns the number by which an object knows a feature; asking by it spares a look-up. */
    int id(int index) {
        return ids[index];
    }

    byte[][] names() {
        return names;
    }

    /** Returns how many values an object has. */
    int size(InternalEObject object, int index) {
        if (!object.eIsSet(ids[index])) {
            return 0;
        }
        return features[index].isMany() ? ((List<?>) object.eGet(ids[index], false, true)).size() : 1;
    }

    /** Tells whether each feature that has a value is among those met. */
    boolean isAllMet(InternalEObject object, long met) {
        for (int i = 0; i < ids.length; i++) {
            if ((met & 1L << i) == 0 && object.eIsSet(ids[i])) {
                return false;
            }
        }
        return true;
    }
}
