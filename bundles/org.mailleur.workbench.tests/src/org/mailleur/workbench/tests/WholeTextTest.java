package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** A delegate rests on a line that is cut off: she reads it whole, on its own place, and can click on it as if nothing stood above. */
class WholeTextTest extends OnACopy {

    @Test
    void aLineThatIsCutIsReadWholeAndCanBeChosen() {
        TreeItem line = screen.line(screen.lines().stream().filter(each -> each.startsWith("Évaluation 2026")).findFirst().orElseThrow());
        Rectangle place = screen.ui(() -> line.getTextBounds(0));
        Point at = new Point(place.x + 20, place.y + place.height / 2);
        screen.hover(screen.tree(), at);
        screen.until("the whole line", () -> !tips(line).isEmpty());
        screen.capture("ligne-entiere");
        Label tip = tips(line).getFirst();
        Point corner = screen.ui(() -> screen.tree().toControl(tip.toDisplay(0, 0)));
        assertEquals(0, Math.abs(corner.y - place.y) / 6, "on its own place");
        screen.click(tip, new Point(20, 4));
        screen.until("the line is chosen", () -> screen.selectedLine().equals(line.getText()));
        screen.until("the tip is gone", () -> tips(line).isEmpty());
    }

    private List<Label> tips(TreeItem line) {
        return screen.all(Label.class, each -> tip(each.getShell()) && each.getText().equals(line.getText()));
    }

    private static boolean tip(Shell shell) {
        return Stream.of(SWT.TOOL, SWT.ON_TOP).anyMatch(style -> (shell.getStyle() & style.intValue()) != 0);
    }
}
