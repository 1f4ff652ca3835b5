package org.mailleur.core.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.privacy.internal.CopyRules;
import org.mailleur.core.privacy.internal.Pseudonyms;
import org.mailleur.core.privacy.internal.Scrubber;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.FileRoot;

/**
 * A copy of a space for training or support: people have pseudonyms, words that may not go out are gone, attachments stay behind, and
 * identifiers and file names lead back to nothing.
 */
public final class PseudonymisedCopy {

    private final Space source;
    private final Pseudonyms pseudonyms;
    private final CopyRules rules;

    private PseudonymisedCopy(Space source, CopyOptions options) {
        this.source = source;
        this.pseudonyms = new Pseudonyms(options.key());
        this.rules = new CopyRules(options, pseudonyms, new Scrubber(pseudonyms, PersonalData.declared(source.files())));
    }

    /**
     * Makes the copy in memory.
     *
     * @param source  the space, which stays as it is
     * @param folder  where the copy will lie; made when it is missing, and must not hold model files
     * @param options what changes beside personal data
     * @return the copy, not saved
     * @throws IOException        when the folder cannot be made or read
     * @throws ModelFileException when the folder holds model files or lies within the space
     */
    public static Space of(Space source, Path folder, CopyOptions options) throws IOException, ModelFileException {
        Files.createDirectories(folder);
        Space copy = Space.open(folder, Progress.NONE);
        if (!copy.files().isEmpty() || copy.folder().startsWith(source.folder())) {
            throw new ModelFileException(Reason.REFUSED, folder, "Le dossier « " + folder.getFileName()
                    + " » contient déjà des fichiers de Mailleur, ou se trouve dans l’espace à copier. Choisissez un dossier vide, ailleurs.", null);
        }
        new PseudonymisedCopy(source, options).fill(copy);
        return copy;
    }

    /**
     * Saves all files of a copy.
     *
     * @param copy     the copy
     * @param saver    writes them
     * @param progress told of each file
     * @throws ModelFileException when one cannot be saved
     */
    public static void save(Space copy, ModelFileSaver saver, Progress progress) throws ModelFileException {
        int done = 0;
        for (LoadedFile file : copy.files()) {
            progress.at("Écriture de « " + file.path().getFileName() + " »", done++, copy.files().size());
            saver.save(file);
        }
    }

    private void fill(Space copy) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<LoadedFile> originals = source.files().stream().filter(file -> file.root().isPresent()).toList();
        List<FileRoot> roots = new ArrayList<>();
        for (LoadedFile original : originals) {
            roots.add((FileRoot) copier.copy(original.root().orElseThrow()));
            original.resource().getAllContents().forEachRemaining(rules::note);
        }
        copier.copyReferences();
        Map<FileKind, Integer> counts = new EnumMap<>(FileKind.class);
        for (int i = 0; i < roots.size(); i++) {
            FileKind kind = originals.get(i).kind();
            // A file's name tells what it is about, so the copy's tells only the kind.
            String name = kind.extension() + "-" + counts.merge(kind, Integer.valueOf(1), Integer::sum) + "." + kind.extension();
            copy.add(name, roots.get(i));
        }
        copier.forEach((original, made) -> finish(original, made));
    }

    private void finish(EObject original, EObject made) {
        dropLostLinks(made);
        rules.apply(made);
        String id = ((XMIResource) original.eResource()).getID(original);
        ((XMIResource) made.eResource()).setID(made, pseudonyms.identifier(id));
    }

    /** A link to a file that is missing would tell its name, and what was not copied must not be linked to. */
    private static void dropLostLinks(EObject made) {
        for (EReference reference : made.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && made.eIsSet(reference)) {
                drop(made, reference);
            }
        }
    }

    private static void drop(EObject made, EStructuralFeature reference) {
        if (made.eGet(reference, false) instanceof InternalEList<?> list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (isLost(made, (EObject) list.basicGet(i))) {
                    list.remove(i);
                }
            }
        } else if (isLost(made, (EObject) made.eGet(reference, false))) {
            made.eUnset(reference);
        }
    }

    private static boolean isLost(EObject made, EObject target) {
        return target.eIsProxy() || target.eResource() == null
                || target.eResource().getResourceSet() != made.eResource().getResourceSet();
    }
}
