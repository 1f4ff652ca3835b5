package org.mailleur.model.edit.labels;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.Attachment;

/** Labels of the common base: an attachment without a name goes by the document's own. */
final class BaseLabels {

    String text(EObject object) {
        return object instanceof Attachment attachment ? attachment(attachment) : null;
    }

    private static String attachment(Attachment attachment) {
        if (ObjectLabels.typed(attachment.getName())) {
            return null;
        }
        String path = attachment.getPath();
        return ObjectLabels.typed(path) ? path.substring(path.lastIndexOf('/') + 1) : attachment.getUrl();
    }
}
