package org.mailleur.diagram.ui.internal.panel;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.diagram.picture.PictureOptions;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.paint.ShapePainter;
import org.mailleur.look.Drawing;

/** Prints a diagram on one page, with title and legend. */
final class Printing {

    private final OpenDiagram open;
    private final Shell shell;

    Printing(OpenDiagram open, Shell shell) {
        this.open = open;
        this.shell = shell;
    }

    void ask() {
        if (Printer.getPrinterList().length == 0) {
            open.desk().tell(UiWords.PRINT_NONE.text());
            return;
        }
        PrinterData wish = new PrinterData();
        wish.orientation = PrinterData.LANDSCAPE;
        PrintDialog dialog = new PrintDialog(shell, SWT.PRIMARY_MODAL);
        dialog.setPrinterData(wish);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            print(new Printer(chosen));
        }
    }

    private void print(Printer printer) {
        String title = open.live().title();
        try {
            if (!printer.startJob(title)) {
                open.desk().tell(UiWords.PRINT_FAILED.with(title));
                return;
            }
            if (printer.startPage()) {
                draw(printer);
                printer.endPage();
            }
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }

    private void draw(Printer printer) {
        Drawing drawing = open.scene().brushes().pictures().of(open.live(), open.sheet().geometry(), PictureOptions.COMPLETE);
        Rectangle page = printer.getClientArea();
        float scale = (float) Math.min(Math.min(page.width / drawing.width(), page.height / drawing.height()), printer.getDPI().y / 72.0 * 1.25);
        ShapePainter painter = new ShapePainter(open.scene().brushes().look(), printer);
        GC gc = new GC(printer);
        Transform fitted = new Transform(printer);
        try {
            fitted.translate(page.x, page.y);
            fitted.scale(scale, scale);
            gc.setTransform(fitted);
            painter.paint(gc, drawing.shapes());
        } finally {
            fitted.dispose();
            gc.dispose();
            painter.dispose();
        }
    }
}
