package org.mailleur.core.exchange.internal;

import java.io.File;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.French;

/** Tells in which file of the space a row belongs. A list can name the files of the space only; no other is ever touched. */
final class Places {

    private final Space space;
    private final Optional<LoadedFile> target;
    private final Map<String, LoadedFile> files = new HashMap<>();
    private final Map<Resource, String> names = new IdentityHashMap<>();
    /** Where the rows go that do not say it: the same for each. */
    private final Map<EClass, LoadedFile> usual = new IdentityHashMap<>();

    Places(Space space, Optional<LoadedFile> target) {
        this.space = space;
        this.target = target;
        for (LoadedFile file : space.files()) {
            String name = space.folder().relativize(file.path()).toString().replace(File.separatorChar, '/');
            files.put(name, file);
            names.put(file.resource(), name);
        }
    }

    /** Names the file of an object as the column « Fichier » does. */
    String name(EObject object) {
        return names.getOrDefault(object.eResource(), "");
    }

    /**
     * Finds the root that holds a row.
     *
     * @param named what the row says, empty when it does not
     */
    EObject root(Table table, String named) throws CellRefusal {
        EClass kind = table.containment().getEContainingClass();
        LoadedFile file = named.isEmpty() ? usual(kind) : named(named);
        if (file.root().isEmpty() || !kind.isInstance(file.root().get())) {
            throw new CellRefusal("« " + file.path().getFileName() + " » ne peut pas contenir de " + table.label());
        }
        return file.root().get();
    }

    private LoadedFile named(String name) throws CellRefusal {
        LoadedFile file = files.get(name);
        if (file == null) {
            throw new CellRefusal("« " + French.shortened(name) + " » n’est pas un fichier de cet espace");
        }
        return file;
    }

    private LoadedFile usual(EClass kind) throws CellRefusal {
        LoadedFile found = usual.get(kind);
        if (found != null) {
            return found;
        }
        if (target.isPresent() && target.get().root().filter(kind::isInstance).isPresent()) {
            return target.get();
        }
        List<LoadedFile> fitting = space.files().stream().filter(file -> file.root().filter(kind::isInstance).isPresent()).toList();
        if (fitting.size() == 1) {
            usual.put(kind, fitting.getFirst());
            return fitting.getFirst();
        }
        if (fitting.isEmpty()) {
            String extension = java.util.Arrays.stream(FileKind.values()).filter(known -> known.rootClass() == kind).map(FileKind::extension)
                    .collect(Collectors.joining());
            throw new CellRefusal("l’espace n’a aucun fichier « ." + extension + " » où la ranger ; créez-en un d’abord");
        }
        throw new CellRefusal("plusieurs fichiers peuvent la recevoir (" + fitting.stream().map(file -> String.valueOf(file.path().getFileName()))
                .collect(Collectors.joining(", ")) + ") ; choisissez-en un, ou nommez-le dans la colonne « Fichier »");
    }
}
