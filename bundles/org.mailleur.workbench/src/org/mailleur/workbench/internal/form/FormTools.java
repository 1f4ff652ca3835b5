package org.mailleur.workbench.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.workbench.internal.look.Pictures;

/**
 * What the fields of a form share.
 *
 * @param editing  takes the changes
 * @param labels   what objects are called
 * @param pictures icons, freed with the form
 * @param opener   opens the form of another object
 * @param reflow   lays the form out anew, after a part of it grew or shrank
 */
record FormTools(EditingSession editing, ObjectLabels labels, Pictures pictures, Opener opener, Runnable reflow) {

    /** Opens forms. */
    @FunctionalInterface
    interface Opener {

        /**
         * Opens an object's form.
         *
         * @param object the object
         */
        void open(EObject object);
    }
}
