package org.mailleur.workbench.internal.look;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.widgets.Display;
import org.mailleur.core.file.FileKind;
import org.mailleur.diagram.ui.VectorDescriptor;
import org.mailleur.look.Theme;
import org.mailleur.model.edit.labels.ObjectIcons;

/** Draws the icons of all classes before a line shows one: only the first start of an installation has to, the others find them kept. */
public final class IconsAhead implements Runnable {

    private static final int USUAL = 100;

    private final Theme theme;
    private final Set<Integer> zooms;
    private boolean done;

    /**
     * Prepares to draw for a screen.
     *
     * @param display the screen; its zoom is that of the lines, twice of that the titles'
     */
    public IconsAhead(Display display) {
        int zoom = display.getPrimaryMonitor().getZoom();
        theme = Appearance.theme();
        zooms = new TreeSet<>(Set.copyOf(Arrays.asList(USUAL, 2 * USUAL, zoom, 2 * zoom)));
    }

    /** For a thread that may take its time. */
    @Override
    public synchronized void run() {
        if (!done) {
            types().map(type -> new VectorDescriptor(ObjectIcons.of(type), theme)).forEach(icon -> zooms.forEach(icon::getImageData));
            done = true;
        }
    }

    /** The classes of what files hold, and of what that refers to. */
    private static Stream<EClass> types() {
        Set<EPackage> packages = new LinkedHashSet<>(Arrays.stream(FileKind.values()).map(kind -> kind.rootClass().getEPackage()).toList());
        packages.addAll(packages.stream().flatMap(IconsAhead::classes).flatMap(type -> type.getEAllReferences().stream())
                .map(reference -> reference.getEReferenceType().getEPackage()).toList());
        return packages.stream().flatMap(IconsAhead::classes).filter(type -> !type.isAbstract());
    }

    private static Stream<EClass> classes(EPackage metamodel) {
        return metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }
}
