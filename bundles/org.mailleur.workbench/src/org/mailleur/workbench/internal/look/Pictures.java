package org.mailleur.workbench.internal.look;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.mailleur.diagram.ui.DarkDescriptor;
import org.mailleur.look.Theme;
import org.mailleur.model.edit.labels.ObjectIcons;

/** The pictures that a control shows: vector images, drawn anew at each zoom, and freed with the control. */
public final class Pictures {

    private final ResourceManager images;

    /**
     * Creates the pictures of a control.
     *
     * @param owner when it is disposed, they are
     */
    public Pictures(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /**
     * Returns the icon of a class.
     *
     * @param type the class
     * @return its icon, 16 points wide
     */
    public Image icon(EClass type) {
        return images.get(descriptor(ObjectIcons.of(type)));
    }

    /**
     * Returns the icon of a class with a mark: there is something to look at.
     *
     * @param type the class
     * @return its icon, 16 points wide, marked in a corner
     */
    public Image marked(EClass type) {
        return images.get(new DecorationOverlayIcon(descriptor(ObjectIcons.of(type)), descriptor(Sign.MARK.address()), IDecoration.BOTTOM_RIGHT));
    }

    /**
     * Returns the icon of a class for a title.
     *
     * @param type the class
     * @return its icon, 32 points wide
     */
    public Image large(EClass type) {
        return images.get(large(descriptor(ObjectIcons.of(type))));
    }

    /**
     * Returns one of the workbench's own pictures.
     *
     * @param sign which
     * @return the picture, 16 points wide
     */
    public Image sign(Sign sign) {
        return images.get(descriptor(sign.address()));
    }

    /**
     * Returns one of the workbench's own pictures for a title.
     *
     * @param sign which
     * @return the picture, 32 points wide
     */
    public Image large(Sign sign) {
        return images.get(large(descriptor(sign.address())));
    }

    static ImageDescriptor descriptor(URL address) {
        return Appearance.theme() == Theme.DARK ? new DarkDescriptor(address) : ImageDescriptor.createFromURL(address);
    }

    /** A vector image drawn at twice the zoom is twice as wide and just as sharp. */
    private static ImageDescriptor large(ImageDescriptor small) {
        return new LargeDescriptor(small);
    }
}
