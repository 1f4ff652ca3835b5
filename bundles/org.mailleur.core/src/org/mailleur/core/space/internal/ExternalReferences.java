package org.mailleur.core.space.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.FileProblem.Cause;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.internal.ExternalLink;
import org.mailleur.core.file.internal.ModelResource;
import org.mailleur.core.text.French;

/** Reports the links between files that lead nowhere. They are kept as they are when their file is saved. */
public final class ExternalReferences {

    private static final int MOST = 50;
    private static final String REMEDY = ", ou choisissez un autre élément ; d’ici là le lien est conservé tel quel.";

    private ExternalReferences() {
    }

    /**
     * Reports the links of all files.
     *
     * @param folder the folder of the space
     * @param files  its files
     */
    public static void check(Path folder, List<LoadedFile> files) {
        for (LoadedFile file : files) {
            Map<URI, FileProblem> problems = new LinkedHashMap<>();
            Map<URI, Optional<Resource>> targets = new HashMap<>();
            for (ExternalLink link : ((ModelResource) file.resource()).links()) {
                check(folder, file, link, targets, problems);
            }
            file.addProblems(new ArrayList<>(problems.values()));
        }
    }

    private static void check(Path folder, LoadedFile file, ExternalLink link, Map<URI, Optional<Resource>> targets, Map<URI, FileProblem> problems) {
        URI uri = link.proxy().eProxyURI();
        EObject target = targets.computeIfAbsent(link.file(), home -> Optional.ofNullable(file.resource().getResourceSet().getResource(home, false)))
                .map(home -> home.getEObject(uri.fragment())).orElse(null);
        if (target != null && !link.reference().getEReferenceType().isInstance(target)) {
            // Told however many there are: what was read must then not be saved.
            problems.put(uri, new FileProblem(Cause.BAD_VALUE, file.path(), link.line(), French.designation(link.holder()),
                    "le lien mène à « " + French.designation(target) + " », qui ne convient pas ici", "Choisissez un autre élément.", uri.toString()));
        } else if (target == null && problems.size() < MOST) {
            problems.computeIfAbsent(uri, key -> missing(folder, file, link, key));
        }
    }

    private static FileProblem missing(Path folder, LoadedFile file, ExternalLink link, URI missing) {
        URI target = missing.trimFragment();
        String name = target.lastSegment() == null ? target.toString() : URI.decode(target.lastSegment());
        String label = " « " + French.label(link.reference()) + " »";
        boolean outside = !isWithin(folder, target);
        String what = outside ? " mène hors de l’espace, à « " : " mène à un élément introuvable dans « ";
        String remedy = outside ? "Copiez ce fichier dans l’espace" : "Remettez ce fichier ou cet élément dans l’espace";
        return new FileProblem(outside ? Cause.OUTSIDE_SPACE : Cause.MISSING_EXTERNAL, file.path(), link.line(), French.designation(link.holder()),
                "le lien" + label + what + name + " »", remedy + REMEDY, missing.toString());
    }

    /**
     * Takes back what was reported of links that lead somewhere by now.
     *
     * @param files the files of the space
     */
    public static void settle(List<LoadedFile> files) {
        for (LoadedFile file : files) {
            file.settle(problem -> problem.cause() == Cause.MISSING_EXTERNAL
                    && file.resource().getResourceSet().getEObject(URI.createURI(problem.detail()), false) != null);
        }
    }

    private static boolean isWithin(Path folder, URI target) {
        try {
            return target.isFile() && Path.of(target.toFileString()).normalize().startsWith(folder);
        } catch (InvalidPathException e) {
            // What no file can be called lies nowhere in the space.
            return false;
        }
    }
}
