package org.mailleur.workbench.internal.look;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/** A vector image at twice its size. */
final class LargeDescriptor extends ImageDescriptor {

    private final ImageDescriptor small;

    LargeDescriptor(ImageDescriptor small) {
        this.small = small;
    }

    @Override
    public ImageData getImageData(int zoom) {
        return small.getImageData(2 * zoom);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LargeDescriptor large && large.small.equals(small);
    }

    @Override
    public int hashCode() {
        return 31 * small.hashCode();
    }
}
