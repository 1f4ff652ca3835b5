package org.mailleur.codegen;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;

/** What can be generated from a genmodel: each part goes to a bundle of its own. */
enum Part {

    /** The classes of the metamodel. */
    MODEL(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE),

    /** The item providers. */
    EDIT(GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);

    private final String projectType;

    Part(String projectType) {
        this.projectType = projectType;
    }

    /** EMF's own name for this part. */
    String projectType() {
        return projectType;
    }

    static Part of(String name) {
        return Arrays.stream(values()).filter(part -> part.name().equalsIgnoreCase(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(name + " is none of "
                + Arrays.stream(values()).map(part -> part.name().toLowerCase(java.util.Locale.ROOT)).collect(Collectors.joining(", "))));
    }
}
