package org.mailleur.diagram.ui.internal.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.ui.internal.UiWords;

/** Copies what boxes show, to paste it beside them as new things of the model; other programs get the names as text. */
final class CopyPaste {

    private static final String NAME = "name";

    private final OpenDiagram open;
    private final Control control;
    private List<EObject> copied = List.of();

    CopyPaste(OpenDiagram open, Control control) {
        this.open = open;
        this.control = control;
    }

    void copy(Collection<String> keys) {
        List<DiagramItem> items = keys.stream().flatMap(key -> open.scene().item(key).stream()).toList();
        copied = items.stream().map(DiagramItem::target).filter(CopyPaste::isOneOfMany).distinct().toList();
        String text = String.join(System.lineSeparator(), items.stream().map(DiagramItem::label).toList());
        if (!text.isBlank()) {
            Clipboard clipboard = new Clipboard(control.getDisplay());
            try {
                clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            } finally {
                clipboard.dispose();
            }
        }
    }

    private static boolean isOneOfMany(EObject element) {
        return element.eContainmentFeature() != null && element.eContainmentFeature().isMany();
    }

    boolean canPaste() {
        return copied.stream().anyMatch(element -> element.eContainer() != null);
    }

    /** Pastes; tells the keys of what appeared, empty when nothing could be pasted. */
    Optional<Collection<String>> paste() {
        List<EObject> originals = copied.stream().filter(element -> element.eContainer() != null).toList();
        if (originals.isEmpty()) {
            return Optional.empty();
        }
        var command = new RecordedCommand(UiWords.PASTE.text(), open.desk().session().resources(), () -> duplicate(originals));
        return open.control().placing(UiWords.PASTE.text(), command, open.stack());
    }

    private static void duplicate(List<EObject> originals) {
        List<EObject> copies = new ArrayList<>(EcoreUtil.copyAll(originals));
        for (int i = 0; i < copies.size(); i++) {
            EObject original = originals.get(i);
            EObject copy = copies.get(i);
            EStructuralFeature name = copy.eClass().getEStructuralFeature(NAME);
            if (name instanceof EAttribute && copy.eGet(name) instanceof String text) {
                copy.eSet(name, UiWords.PASTED.with(text));
            }
            @SuppressWarnings("unchecked")
            EList<EObject> siblings = (EList<EObject>) original.eContainer().eGet(original.eContainmentFeature());
            siblings.add(siblings.indexOf(original) + 1, copy);
        }
    }
}
