package org.mailleur.diagram.ui.internal.parts;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Types a label where it stands. Enter takes it over, Escape leaves it as it was. */
final class LabelEditing extends DirectEditManager {

    private static final int SMALLEST_WIDTH = 160;
    private static final int PADDING = 4;

    private final PartContext context;
    private final String label;
    private final String typed;

    /** Begins, when the item has a label that can be edited, and tells whether it has. */
    static <P extends GraphicalEditPart & Renamed> boolean begin(P part, PartContext context, String typed, Supplier<Rectangle> words) {
        Optional<String> label = context.editor().editableLabel(part.key());
        label.ifPresent(text -> new LabelEditing(part, context, text, typed, words).show());
        return label.isPresent();
    }

    private LabelEditing(GraphicalEditPart part, PartContext context, String label, String typed, Supplier<Rectangle> words) {
        super(part, TextCellEditor.class, new Place(part, words));
        this.context = context;
        this.label = label;
        this.typed = typed;
    }

    @Override
    protected CellEditor createCellEditorOn(Composite parent) {
        return new TextCellEditor(parent, SWT.SINGLE | SWT.BORDER);
    }

    @Override
    protected void initCellEditor() {
        Text text = (Text) getCellEditor().getControl();
        text.setBackground(context.accent().ground());
        text.setForeground(context.scene().brushes().shapes().colour(context.scene().brushes().theme().colour(org.mailleur.look.Palette.INK)));
        getCellEditor().setValue(typed.isEmpty() ? label : typed);
        if (typed.isEmpty()) {
            text.selectAll();
        } else {
            setDirty(true);
        }
    }

    /** A field that gets the cursor selects all that stands in it: what is typed next would replace what was typed first. */
    @Override
    public void show() {
        super.show();
        if (!typed.isEmpty() && getCellEditor() != null) {
            ((Text) getCellEditor().getControl()).setSelection(typed.length());
        }
    }

    /** The keys go back to the sheet, also where the system gives them to nobody once the field is gone. */
    @Override
    protected void bringDown() {
        super.bringDown();
        Control sheet = getEditPart().getViewer() == null ? null : getEditPart().getViewer().getControl();
        if (sheet != null && !sheet.isDisposed()) {
            sheet.getDisplay().asyncExec(() -> {
                Control focus = sheet.isDisposed() ? sheet : sheet.getDisplay().getFocusControl();
                if (focus == null || focus == sheet.getShell()) {
                    sheet.setFocus();
                }
            });
        }
    }

    /** Where the field stands: over the words, wide enough to type in. */
    private record Place(GraphicalEditPart part, Supplier<Rectangle> words) implements CellEditorLocator {

        @Override
        public void relocate(CellEditor editor) {
            Text text = (Text) editor.getControl();
            Rectangle place = words.get().getCopy();
            part.getFigure().translateToAbsolute(place);
            org.eclipse.swt.graphics.Point wanted = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int width = Math.max(Math.max(SMALLEST_WIDTH, wanted.x + PADDING), place.width);
            text.setBounds(place.x + (place.width - width) / 2, place.y + (place.height - wanted.y) / 2, width, wanted.y);
        }
    }
}
