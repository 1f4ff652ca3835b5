package org.mailleur.workbench.internal.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.model.evaluation.Evaluation;

/** An evaluation with all that it leads to, as they were at one moment: a report reads them beside the UI thread, while the person goes on typing. */
final class ModelsAtRest {

    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
    private final Deque<EObject> files = new ArrayDeque<>();

    private ModelsAtRest() {
    }

    /** Copies an evaluation, and each file that one can get to from it. On the UI thread, where nothing changes meanwhile. */
    static Evaluation of(Evaluation evaluation) {
        ModelsAtRest rest = new ModelsAtRest();
        rest.files.add(EcoreUtil.getRootContainer(evaluation));
        while (!rest.files.isEmpty()) {
            rest.copy(rest.files.remove());
        }
        rest.copier.copyReferences();
        return (Evaluation) rest.copier.get(evaluation);
    }

    private void copy(EObject root) {
        if (!copier.containsKey(root)) {
            copier.copy(root);
            follow(root);
            root.eAllContents().forEachRemaining(this::follow);
        }
    }

    private void follow(EObject object) {
        for (Iterator<EObject> named = object.eCrossReferences().iterator(); named.hasNext();) {
            EObject other = named.next();
            if (!other.eIsProxy() && !copier.containsKey(other)) {
                files.add(EcoreUtil.getRootContainer(other));
            }
        }
    }
}
