package org.mailleur.core.tests.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.FileRoot;

/** What a person might do to a space, by chance but the same for the same seed. */
final class RandomEdits {

    private final EditingSession session;
    private final Random random;

    RandomEdits(EditingSession session, long seed) {
        this.session = session;
        this.random = new Random(seed);
    }

    /** Does something, if it can be done to what chance chose. */
    void edit() {
        EObject object = any();
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> type(object);
            case 3 -> session.change("Ajouter", () -> grow(object));
            case 4 -> session.change("Supprimer", () -> shrink(object));
            default -> session.change("Déplacer", () -> shuffle(object));
        }
    }

    private EObject any() {
        List<EObject> all = new ArrayList<>();
        session.space().files().forEach(file -> file.root().ifPresent(root -> {
            all.add(root);
            root.eAllContents().forEachRemaining(all::add);
        }));
        return all.get(random.nextInt(all.size()));
    }

    private void type(EObject object) {
        List<EAttribute> texts = object.eClass().getEAllAttributes().stream().filter(each -> !each.isMany() && each.isChangeable()
                && (each.getEType() == EcorePackage.Literals.ESTRING || each.getEType() == BasePackage.Literals.TEXT)
                && each.getEContainingClass() != BasePackage.Literals.FILE_ROOT).toList();
        if (!texts.isEmpty()) {
            EAttribute text = texts.get(random.nextInt(texts.size()));
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                typed.append("é<&\"\n’z ".charAt(random.nextInt(8)));
                session.execute(new FieldEdit(object, text, typed.toString()));
            }
        }
    }

    private void grow(EObject object) {
        List<EReference> lists = lists(object);
        if (!lists.isEmpty()) {
            EReference list = lists.get(random.nextInt(lists.size()));
            EClass type = list.getEReferenceType();
            if (!type.isAbstract()) {
                contents(object, list).add(EcoreUtil.create(type));
            }
        }
    }

    private void shrink(EObject object) {
        if (!(object instanceof FileRoot)) {
            EcoreUtil.delete(object, true);
        }
    }

    private void shuffle(EObject object) {
        for (EReference list : lists(object)) {
            EList<EObject> contents = contents(object, list);
            if (contents.size() > 1) {
                contents.move(0, contents.size() - 1);
            }
        }
    }

    private static List<EReference> lists(EObject object) {
        return object.eClass().getEAllContainments().stream().filter(each -> each.isMany() && each.isChangeable()).toList();
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> contents(EObject object, EReference list) {
        return (EList<EObject>) object.eGet(list);
    }
}
