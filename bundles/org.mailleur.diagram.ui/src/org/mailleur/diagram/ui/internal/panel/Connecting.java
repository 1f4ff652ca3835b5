package org.mailleur.diagram.ui.internal.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.commands.DrawCommand;
import org.mailleur.diagram.ui.internal.parts.PartWords;

/** Connects the selected box without a mouse: asks which of the boxes that can take the edge it leads to. */
final class Connecting {

    private final OpenDiagram open;
    private final Selection selection;
    private final Shell shell;

    Connecting(OpenDiagram open, Selection selection, Shell shell) {
        this.open = open;
        this.selection = selection;
        this.shell = shell;
    }

    void ask(ToolDescription tool) {
        Optional<DiagramBox> from = selection.boxes().stream().findFirst().flatMap(open.scene()::box);
        if (from.isEmpty()) {
            open.desk().tell(UiWords.NOT_POSSIBLE.text());
            return;
        }
        Map<String, Command> ends = new LinkedHashMap<>();
        for (DiagramBox box : open.scene().graph().boxes()) {
            if (!box.key().equals(from.get().key())) {
                open.control().connect(tool, from.get().key(), box.key()).filter(Command::canExecute).ifPresent(command -> ends.put(box.key(), command));
            }
        }
        if (ends.isEmpty()) {
            open.desk().tell(UiWords.CONNECT_NONE.with(from.get().label()));
            return;
        }
        EndDialog dialog = new EndDialog(shell, UiWords.CONNECT_TO.with(tool.label()), ends.keySet().stream().map(key -> open.scene().box(key).orElseThrow()).toList());
        dialog.ask().ifPresent(key -> {
            Command command = ends.get(key);
            if (open.stack().run(command) && command instanceof DrawCommand draw) {
                selection.select(draw.change().added());
            }
        });
    }

    /** Boxes by name; Enter takes the one chosen. */
    private static final class EndDialog extends Dialog {

        private static final int ROWS = 12;

        private final String title;
        private final List<DiagramBox> boxes;
        private String chosen;

        EndDialog(Shell parent, String title, List<DiagramBox> boxes) {
            super(parent);
            this.title = title;
            this.boxes = boxes;
        }

        Optional<String> ask() {
            return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(title);
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite area = (Composite) super.createDialogArea(parent);
            Label label = new Label(area, SWT.NONE);
            label.setText(UiWords.CONNECT_TITLE.text());
            org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
            boxes.forEach(box -> list.add(PartWords.name(box)));
            list.select(0);
            chosen = boxes.getFirst().key();
            list.addListener(SWT.Selection, event -> chosen = boxes.get(Math.max(0, list.getSelectionIndex())).key());
            list.addListener(SWT.DefaultSelection, event -> okPressed());
            GridDataFactory.fillDefaults().grab(true, true).hint(420, list.getItemHeight() * ROWS).applyTo(list);
            list.setFocus();
            return area;
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            createButton(parent, IDialogConstants.OK_ID, UiWords.CONNECT_DO.text(), true);
            createButton(parent, IDialogConstants.CANCEL_ID, UiWords.CANCEL.text(), false);
        }
    }
}
