package org.mailleur.workbench.internal.edit;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.Removal;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.look.QuestionDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;

/** Removes objects; what that would break is said first. */
public final class Removing {

    private static final int MOST = 12;

    private Removing() {
    }

    /**
     * Removes objects, after a question when somebody names them or much goes with them.
     *
     * @param shell   the window
     * @param editing makes the change
     * @param objects what is to go
     * @return whether it went
     */
    public static boolean ask(Shell shell, EditingSession editing, List<? extends EObject> objects) {
        Removal removal = Removal.of(editing.space(), objects);
        if (removal.objects().isEmpty()) {
            return false;
        }
        boolean harmless = removal.broken().isEmpty() && removal.within() == 0 && removal.objects().size() == 1;
        if (harmless || new QuestionDialog(shell, Words.DELETE_TITLE.text(), Sign.ATTENTION, text(removal), details(removal), Words.DELETE.text()).ask()) {
            editing.execute(removal.command());
            return true;
        }
        return false;
    }

    private static String text(Removal removal) {
        String what = removal.objects().size() == 1 ? French.withArticle(removal.objects().getFirst())
                : Words.SEVERAL_ELEMENTS.with(removal.objects().size());
        StringBuilder text = new StringBuilder(Words.DELETE_QUESTION.with(what));
        if (removal.within() > 0) {
            text.append(' ').append(Words.DELETE_WITHIN.with(removal.within()));
        }
        if (!removal.broken().isEmpty()) {
            text.append(' ').append(Words.DELETE_BROKEN.with(removal.broken().size()));
        }
        return text.append("\n\n").append(Words.DELETE_UNDO.text()).toString();
    }

    private static List<String> details(Removal removal) {
        List<String> lines = removal.broken().stream().limit(MOST)
                .map(each -> FrenchFormat.spaced(each.sentence()) + (each.isRequired() ? Words.DELETE_REQUIRED.text() : "")).collect(Collectors.toList());
        if (removal.broken().size() > MOST) {
            lines.add(Words.AND_OTHERS.with(removal.broken().size() - MOST));
        }
        return lines;
    }
}
