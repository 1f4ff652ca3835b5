package org.mailleur.workbench.internal.form;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.file.LoadedFile;

/** What a reference may name, of the whole space: what lies in the same file first. */
final class Candidates {

    /**
     * One of them.
     *
     * @param object the object
     * @param text   what it is called
     * @param place  the file that holds it
     */
    record Candidate(EObject object, String text, String place) {
    }

    private final FormTools tools;

    Candidates(FormTools tools) {
        this.tools = tools;
    }

    List<Candidate> of(EObject object, EReference reference) {
        EObject home = EcoreUtil.getRootContainer(object);
        List<Candidate> own = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        for (LoadedFile file : tools.editing().space().files()) {
            file.root().ifPresent(root -> collect(root, object, reference, root == home ? own : others));
        }
        Collator order = Collator.getInstance(Locale.FRENCH);
        own.sort((a, b) -> order.compare(a.text(), b.text()));
        others.sort((a, b) -> order.compare(a.text(), b.text()));
        own.addAll(others);
        return own;
    }

    private void collect(EObject root, EObject object, EReference reference, List<Candidate> found) {
        String place = tools.labels().text(root);
        if (suits(root, object, reference)) {
            found.add(new Candidate(root, place, ""));
        }
        root.eAllContents().forEachRemaining(each -> {
            if (suits(each, object, reference)) {
                found.add(new Candidate(each, tools.labels().text(each), place));
            }
        });
    }

    private static boolean suits(EObject candidate, EObject object, EReference reference) {
        return candidate != object && reference.getEReferenceType().isInstance(candidate);
    }
}
