package org.mailleur.workbench.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.workbench.internal.commands.ProduceReportHandler;
import org.mailleur.workbench.internal.commands.RedoHandler;
import org.mailleur.workbench.internal.commands.SaveHandler;
import org.mailleur.workbench.internal.commands.UndoHandler;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

import jakarta.annotation.PostConstruct;

/** What she does all day, under the menu, in words: saving, taking back, the report; and whether something remains to be saved. */
public final class ActionBar {

    private static final String ID = "org.mailleur.workbench.actions";

    private final Consumer<SpaceState> spaces = state -> follow();
    private final Consumer<EditingEvent> edits = event -> show();
    private SpaceSession session;
    private EditingSession editing;
    private ToolItem save;
    private ToolItem undo;
    private ToolItem redo;
    private ToolItem report;
    private Label state;

    /**
     * Puts the bar into a window, instead of the platform's buttons, which mean nothing to a delegate.
     *
     * @param window the window
     */
    static void addTo(IWorkbenchWindow window) {
        MTrimmedWindow model = (MTrimmedWindow) window.getService(MWindow.class);
        EModelService elements = window.getService(EModelService.class);
        MToolControl control = elements.createModelElement(MToolControl.class);
        control.setElementId(ID);
        control.setContributionURI("bundleclass://org.mailleur.workbench/" + ActionBar.class.getName());
        // Made anew with each window: nothing of it is kept among the settings.
        control.getPersistedState().put(IWorkbench.PERSIST_STATE, Boolean.FALSE.toString());
        MTrimBar trim = elements.getTrim(model, SideValue.TOP);
        trim.getChildren().forEach(each -> each.setToBeRendered(false));
        trim.getChildren().addFirst(control);
    }

    /**
     * Fills the bar; called by the platform.
     *
     * @param parent where it stands
     */
    @PostConstruct
    public void create(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).spacing(18, 0).applyTo(bar);
        ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        Pictures pictures = new Pictures(tools);
        save = item(tools, pictures, Sign.SAVE, Words.SAVE, SaveHandler.ID);
        undo = item(tools, pictures, Sign.UNDO, Words.UNDO, UndoHandler.ID);
        redo = item(tools, pictures, Sign.REDO, Words.REDO, RedoHandler.ID);
        separate(tools);
        report = item(tools, pictures, Sign.REPORT, Words.REPORT_SHORT, ProduceReportHandler.ID);
        report.setToolTipText(Words.REPORT_TITLE.text());
        state = new Label(bar, SWT.NONE);
        state.setData("org.eclipse.e4.ui.css.CssClassName", "aside");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(state);
        session = PlatformUI.getWorkbench().getService(SpaceSession.class);
        session.addListener(spaces);
        bar.addDisposeListener(event -> leave());
        follow();
    }

    private static ToolItem separate(ToolBar tools) {
        return new ToolItem(tools, SWT.SEPARATOR);
    }

    private ToolItem item(ToolBar tools, Pictures pictures, Sign sign, Words words, String command) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(pictures.sign(sign));
        item.setText(words.text());
        item.addListener(SWT.Selection, event -> perform(command));
        return item;
    }

    private void perform(String command) {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            // The button was out of date: what it does was not possible any more.
            ILog.of(ActionBar.class).info(command, e);
            show();
        }
    }

    private void follow() {
        EditingSession now = session.state() instanceof SpaceState.Opened opened ? opened.editing() : null;
        if (now != editing) {
            stop();
            editing = now;
            if (now != null) {
                now.addListener(edits);
            }
        }
        show();
    }

    private void stop() {
        if (editing != null) {
            editing.removeListener(edits);
            editing = null;
        }
    }

    private void leave() {
        session.removeListener(spaces);
        stop();
    }

    private void show() {
        if (state.isDisposed()) {
            return;
        }
        List<LoadedFile> dirty = editing == null ? List.of() : editing.dirtyFiles();
        CommandStack stack = editing == null ? null : editing.commands();
        save.setEnabled(!dirty.isEmpty());
        save.setToolTipText(dirty.isEmpty() ? Words.SAVED_ALL.text() : Words.TO_SAVE_THESE.with(String.join("\n", dirty.stream().map(file -> file.path().getFileName().toString()).toList())));
        undo.setEnabled(stack != null && stack.canUndo());
        undo.setToolTipText(undo.isEnabled() ? named(Words.UNDO, Words.UNDO_THIS, stack.getUndoCommand()) : Words.UNDO.text());
        redo.setEnabled(stack != null && stack.canRedo());
        redo.setToolTipText(redo.isEnabled() ? named(Words.REDO, Words.REDO_THIS, stack.getRedoCommand()) : Words.REDO.text());
        report.setEnabled(editing != null);
        state.setText(editing == null ? "" : dirty.isEmpty() ? Words.SAVED_ALL.text() : dirty.size() == 1 ? Words.TO_SAVE_ONE.text() : Words.TO_SAVE.with(Integer.valueOf(dirty.size())));
    }

    private static String named(Words alone, Words named, Command command) {
        return command.getLabel().isEmpty() ? alone.text() : named.with(command.getLabel());
    }
}
