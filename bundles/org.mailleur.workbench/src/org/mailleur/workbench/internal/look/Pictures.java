package org.mailleur.workbench.internal.look;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.mailleur.diagram.ui.VectorDescriptor;
import org.mailleur.model.edit.labels.ObjectIcons;

/** The pictures that a control shows: vector images, drawn anew at each zoom, and freed with the control. */
public final class Pictures {

    private static final String PLATFORM = "platform:/plugin/org.mailleur.workbench/";

    private final ResourceManager images;
    /** A tree asks for some icons a hundred times in one breath. */
    private final Map<EClass, Image> icons = new HashMap<>();
    private final Map<EClass, Image> marked = new HashMap<>();

    /**
     * Creates the pictures of a control.
     *
     * @param owner when it is disposed, they are
     */
    public Pictures(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The platform draws the tabs: it finds our pictures, light or dark, under the names by which it asks for them. */
    public static void handToPlatform() {
        for (Sign sign : Sign.values()) {
            JFaceResources.getImageRegistry().put(PLATFORM + sign.path(), sign.descriptor());
        }
    }

    /**
     * Returns the icon of a class.
     *
     * @param type the class
     * @return its icon, 16 points wide
     */
    public Image icon(EClass type) {
        return icons.computeIfAbsent(type, each -> images.get(descriptor(ObjectIcons.of(each))));
    }

    /**
     * Returns the icon of a class with a mark: there is something to look at.
     *
     * @param type the class
     * @return its icon, 16 points wide, marked in a corner
     */
    public Image marked(EClass type) {
        return marked.computeIfAbsent(type,
                each -> images.get(new DecorationOverlayIcon(descriptor(ObjectIcons.of(each)), descriptor(Sign.MARK.address()), IDecoration.BOTTOM_RIGHT)));
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
        return new VectorDescriptor(address, Appearance.theme());
    }

    /** A vector image drawn at twice the zoom is twice as wide and just as sharp. */
    private static ImageDescriptor large(ImageDescriptor small) {
        return new LargeDescriptor(small);
    }
}
