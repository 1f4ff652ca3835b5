package org.mailleur.workbench.internal.details;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * All that is told of one line of the explorer.
 *
 * @param title     what it is called
 * @param kind      what it is, empty for a heading
 * @param place     where it stands, from the file downwards; empty for a file
 * @param icon      the class whose icon it has
 * @param fictional whether the file that holds it is invented
 * @param problems  what was wrong with the file, for a file; else empty
 * @param sections  what is known of it
 */
public record Details(String title, String kind, String place, Optional<EClass> icon, boolean fictional, List<String> problems,
        List<DetailSection> sections) {
}
