package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** A form blames nobody for what she has not come to yet, and goes where the wheel is turned. */
class CalmFormsTest extends OnACopy {

    private List<String> said(String look) {
        return screen.ui(() -> screen.all(Label.class, each -> look.equals(each.getData("org.eclipse.e4.ui.css.CssClassName")) && !each.getText().isEmpty()).stream()
                .map(Label::getText).toList());
    }

    @Test
    void whatIsToBeFilledInIsSaidCalmlyFirst() {
        screen.click(screen.line("Annuaire des acteurs du Diois"));
        forms.menu("Ajouter…", "Ajouter une structure", "Associations, habitants et autres", "Association");
        screen.until("the new form", () -> forms.isIn("Nom"));
        screen.until("what is to be filled in", () -> said("aside").contains("À remplir."));
        assertEquals(List.of(), said("fault"), "nothing was passed over");
        screen.capture("90-a-remplir");
        screen.key(SWT.TAB, SWT.TAB);
        screen.until("it was passed over", () -> said("fault").stream().anyMatch(text -> text.contains("n’est pas renseigné")));
        assertFalse(said("aside").contains("À remplir."));
        forms.fill("Nom", "maison commune");
        screen.until("all is well", () -> said("fault").isEmpty());
    }

    @Test
    void aSaveSaysWhatIsMissing() {
        screen.click(screen.line("Annuaire des acteurs du Diois"));
        forms.menu("Ajouter…", "Ajouter une structure", "Associations, habitants et autres", "Association");
        screen.until("the new form", () -> forms.isIn("Nom"));
        screen.until("what is to be filled in", () -> said("aside").contains("À remplir."));
        forms.save();
        screen.until("it is missing on the disk", () -> said("fault").stream().anyMatch(text -> text.contains("n’est pas renseigné")));
    }

    @Test
    void theWheelMovesTheFormWhateverItIsOver() {
        forms.open("pilotage de la ctg", "Comité de pilotage de la CTG");
        Combo kind = screen.ui(() -> screen.all(Combo.class, each -> sheet(each) != null).getFirst());
        ScrolledComposite sheet = screen.ui(() -> sheet(kind));
        int chosen = screen.ui(kind::getSelectionIndex);
        int before = screen.ui(() -> sheet.getOrigin().y);
        assertFalse(turn(kind, -3), "nothing else is chosen");
        int after = screen.ui(() -> sheet.getOrigin().y);
        assertTrue(after > before, "the form moved");
        assertEquals(chosen, screen.ui(kind::getSelectionIndex));
        Text mission = screen.ui(() -> screen.all(Text.class, each -> (each.getStyle() & SWT.MULTI) != 0 && sheet(each) == sheet).getFirst());
        screen.run(() -> mission.setText("court"));
        screen.until("it shows all", () -> mission.getVerticalBar().getMaximum() <= mission.getVerticalBar().getThumb());
        assertFalse(turn(mission, -3));
        assertTrue(screen.ui(() -> sheet.getOrigin().y) > after, "a field that shows all passes the wheel on");
        screen.run(() -> mission.setText("une ligne\n".repeat(40)));
        screen.until("it shows a part", () -> mission.getVerticalBar().getMaximum() > mission.getVerticalBar().getThumb());
        screen.run(() -> mission.setTopIndex(0));
        assertTrue(turn(mission, -3), "a field with more to show keeps it");
        forms.undo();
    }

    private static ScrolledComposite sheet(Control control) {
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite sheet) {
                return sheet;
            }
        }
        return null;
    }

    /** Tells whether the control does by itself what the wheel asks. */
    private boolean turn(Control control, int count) {
        return screen.ui(() -> {
            Event event = new Event();
            event.count = count;
            event.doit = true;
            control.notifyListeners(SWT.MouseVerticalWheel, event);
            return event.doit;
        });
    }
}
