package org.mailleur.model.edit.labels;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

import org.eclipse.emf.ecore.EClass;
import org.mailleur.model.edit.MailleurEditPlugin;

/**
 * The icons of the model's classes: vector images of 16 × 16 units, one for each concrete class, named after it.
 */
public final class ObjectIcons {

    private ObjectIcons() {
    }

    /**
     * Returns where a class's icon lies.
     *
     * @param type a concrete class of the model
     * @return the address of its SVG file
     */
    public static URL of(EClass type) {
        URL base = MailleurEditPlugin.INSTANCE.getBaseURL();
        try {
            return URI.create(base + "icons/" + type.getName() + ".svg").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The address of this bundle cannot be extended: " + base, e);
        }
    }
}
