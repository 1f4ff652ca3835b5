package org.mailleur.diagram.ui.internal.panel;

import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.mailleur.diagram.ui.VectorDescriptor;
import org.mailleur.look.Theme;
import org.osgi.framework.Bundle;

/** The icons of tools and buttons: vector images, sharp at each zoom, freed with the control that shows them. */
final class UiIcons {

    private final LocalResourceManager images;
    private final Theme theme;

    UiIcons(Control owner, Theme theme) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.theme = theme;
    }

    private Image image(URL address) {
        return images.get(new VectorDescriptor(address, theme));
    }

    /** One of the editor's own icons. */
    Image own(String name) {
        return image(UiIcons.class.getResource("/icons/" + name + ".svg"));
    }

    /** The icon that a viewpoint names, such as {@code /org.mailleur.model.edit/icons/Network.svg}. */
    Optional<Image> named(String path) {
        int end = path.indexOf('/', 1);
        if (end < 0) {
            return Optional.empty();
        }
        Bundle bundle = Platform.isRunning() ? Platform.getBundle(path.substring(1, end)) : null;
        URL address = bundle == null ? UiIcons.class.getResource(path.substring(end)) : bundle.getEntry(path.substring(end));
        return Optional.ofNullable(address).map(this::image);
    }
}
