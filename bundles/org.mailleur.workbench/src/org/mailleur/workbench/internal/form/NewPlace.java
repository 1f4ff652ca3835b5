package org.mailleur.workbench.internal.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.territory.Territory;
import org.mailleur.workbench.internal.edit.Growing;
import org.mailleur.workbench.internal.text.Words;

/**
 * Where what somebody looks for in vain is added: a structure in the directory beside her territory, anything else in the file that she
 * works on.
 *
 * @param editing makes the change
 * @param holder  gets it
 * @param place   as what
 */
record NewPlace(EditingSession editing, FileRoot holder, EReference place) {

    /** Finds it; empty where nobody could say which place is meant, or where the file must not be written. */
    static Optional<NewPlace> of(EObject object, EReference reference, EditingSession editing) {
        EClass type = reference.getEReferenceType();
        if (type.isAbstract() || !BasePackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type)) {
            return Optional.empty();
        }
        List<LoadedFile> files = editing.space().files();
        Optional<LoadedFile> own = files.stream().filter(file -> file.resource() == object.eResource()).findFirst();
        Path folder = own.map(file -> file.path().getParent()).orElse(null);
        List<LoadedFile> directories = files.stream().filter(file -> file.root().filter(Directory.class::isInstance).isPresent()).toList();
        Stream<LoadedFile> beside = directories.stream().filter(file -> file.path().getParent().equals(folder));
        return Stream.of(own.stream(), beside, directories.stream()).flatMap(each -> each).filter(LoadedFile::isWhole)
                .flatMap(file -> in(file, type, editing).stream()).findFirst();
    }

    private static Optional<NewPlace> in(LoadedFile file, EClass type, EditingSession editing) {
        return file.root().flatMap(root -> Growing.places(root.eClass()).stream().filter(each -> each.isMany() && each.getEReferenceType() == type).findFirst()
                .map(each -> new NewPlace(editing, root, each)));
    }

    /** Says what would be added, and where. */
    String words(String name) {
        Words to = holder instanceof Directory ? Words.PICK_ADD_TO_DIRECTORY : holder instanceof Territory ? Words.PICK_ADD_TO_TERRITORY : Words.PICK_ADD_HERE;
        return to.with(French.shortened(name));
    }

    EObject made(EObject made, String name) {
        made.eSet(BasePackage.Literals.NAMED_ELEMENT__NAME, name);
        return made;
    }

    /** Adds an object, then does what names it, as one change. */
    @SuppressWarnings("unchecked")
    Command before(EObject made, Command naming) {
        Command adding = new RecordedCommand(naming.getLabel(), editing.resources(), () -> ((EList<EObject>) holder.eGet(place)).add(made));
        return new CompoundCommand(naming.getLabel(), List.of(adding, naming));
    }
}
