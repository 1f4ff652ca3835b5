package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.window.kit.Person;

/** What the platform shows by itself is French: its dialogs, what it asks before something is closed, menus of tabs, undo and redo. */
class FrenchDialogsTest {

    /** What org.eclipse.ui.ide says, which Tycho adds to a test's runtime and no product has. */
    private static final Set<String> OF_THE_RUNTIME = Set.of("General", "Features");

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);
    private final English english = new English(new Fragments());

    @BeforeEach
    void speak() {
        // The harness keeps error dialogs shut: nobody would close them. Here somebody does.
        ErrorDialog.AUTOMATED_MODE = false;
        spaces.forgetRecent();
    }

    @AfterEach
    void close() {
        ErrorDialog.AUTOMATED_MODE = true;
        screen.run(() -> {
            page().closeAllEditors(false);
            page().setEditorAreaVisible(false);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDialogOfThePlatformIsFrench(PlatformDialogs kind) {
        List<String> seen = whatOpens("dialogue-" + kind.name().toLowerCase(Locale.ROOT), () -> {
            Window window = kind.make(screen.window());
            window.open();
            if (window instanceof ErrorDialog) {
                button(window.getShell(), IDialogConstants.SHOW_DETAILS_LABEL).notifyListeners(SWT.Selection, new Event());
            }
        });
        assertEquals(List.of(), english.in(seen));
    }

    /** A delegate has no way to all of these today; they are what any menu of the platform would open. */
    @ParameterizedTest
    @ValueSource(strings = { "org.eclipse.ui.window.preferences", "org.eclipse.ui.newWizard", "org.eclipse.ui.file.import", "org.eclipse.ui.file.export", "org.eclipse.ui.window.quickAccess", "org.eclipse.ui.views.showView",
            "org.eclipse.ui.help.aboutAction", "org.eclipse.ui.help.installationDialog", "org.eclipse.ui.perspectives.showPerspective", "org.eclipse.ui.window.resetPerspective", "org.eclipse.ui.window.switchToEditor",
            "org.mailleur.workbench.about" })
    void whatAnActionOpensIsFrench(String command) {
        List<String> seen = whatOpens("action-" + command, () -> execute(command));
        assertTrue(seen.size() > 1, seen::toString);
        assertEquals(List.of(), english.in(seen).stream().filter(text -> !OF_THE_RUNTIME.contains(text)).toList());
    }

    @Test
    void beforeSomethingClosesItAsksInFrench() {
        IEditorPart one = open("Diois");
        List<String> seen = whatOpens("fermer-un", () -> page().closeEditor(one, true));
        assertTrue(seen.contains("Enregistrer «\u00a0Diois\u00a0»\u00a0?"), seen::toString);
        assertEquals(List.of(), english.in(seen));
        open("Annuaire");
        List<String> both = whatOpens("fermer-deux", () -> page().closeAllEditors(true));
        assertTrue(both.stream().filter(text -> text.matches("(Diois|Annuaire) .*")).count() == 2, both::toString);
        assertEquals(List.of(), english.in(both));
    }

    @Test
    void tabsAreFrench() {
        open("Diois");
        open("Annuaire");
        CTabFolder folder = screen.all(CTabFolder.class,
                each -> java.util.Arrays.stream(each.getItems()).anyMatch(tab -> tab.getText().contains("Annuaire"))).getFirst();
        List<String> menu = tabMenu(folder);
        assertTrue(menu.containsAll(List.of("&Fermer", "Fermer les &autres", "&Tout fermer")), menu::toString);
        assertEquals(List.of(), english.in(menu));
        assertEquals(List.of(), Mnemonics.clashes(menu));
        screen.capture("onglets");
        assertEquals(List.of(), english.in(screen.ui(() -> Sight.of(screen.window()))));
    }

    @Test
    void theWindowAndItsMenusAreFrench() {
        spaces.openExample();
        List<String> seen = screen.ui(() -> Sight.of(screen.window()));
        assertTrue(seen.size() > 30, seen::toString);
        assertEquals(List.of(), english.in(seen));
        assertEquals(List.of(), screen.ui(() -> Mnemonics.clashes(screen.window().getMenuBar())));
    }

    @Test
    void undoAndRedoAreFrench() {
        screen.run(() -> {
            IUndoContext context = new UndoContext();
            var site = page().getViewReferences()[0].getView(true).getSite();
            UndoActionHandler undo = new UndoActionHandler(site, context);
            RedoActionHandler redo = new RedoActionHandler(site, context);
            IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
            Renaming renaming = new Renaming();
            renaming.addContext(context);
            history.add(renaming);
            undo.update();
            assertEquals("&Annuler\u00a0: Renommer «\u00a0Diois\u00a0»", undo.getText().split("@")[0]);
            assertEquals("Annuler\u00a0: Renommer «\u00a0Diois\u00a0»", undo.getToolTipText());
            assertEquals("&Rétablir", redo.getText().split("@")[0].strip());
            history.dispose(context, true, true, true);
            undo.dispose();
            redo.dispose();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "&Yes to All", "Cancel", "Save 'Diois'?", "Close Tabs to the &Right", "type filter text", "1 error detected", "&Undo Renommer", "Shift+Ctrl+X", "Wizard Closing", "Progress Information", "Select a wizard" })
    void anEnglishTextIsSeen(String text) {
        List<String> seen = whatOpens("anglais", () -> {
            MessageDialog dialog = new MessageDialog(screen.window(), "Titre", null, text, MessageDialog.NONE, 0, "Fermer");
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
        assertEquals(1, english.in(seen).size(), seen::toString);
    }

    @ParameterizedTest
    @CsvSource({ "&Ouvrir,&Fermer,0", "&Ouvrir,Tout &ouvrir,1", "&Ouvrir,Sans lettre,0" })
    void aClashOfLettersIsSeen(String one, String other, int clashes) {
        assertEquals(clashes, Mnemonics.clashes(List.of(one, other)).size());
    }

    /** Everything that can be read in the window that an action opens; the window is closed again. */
    private List<String> whatOpens(String name, Runnable action) {
        Set<Shell> before = new HashSet<>(shells());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        screen.display().asyncExec(() -> {
            try {
                action.run();
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            }
        });
        screen.until(name, () -> failure.get() != null || shells().stream().anyMatch(shell -> !before.contains(shell)));
        Person.pause(300);
        if (failure.get() != null) {
            throw new AssertionError(name, failure.get());
        }
        screen.capture("francais-" + name);
        List<String> seen = screen.ui(() -> shells().stream().filter(shell -> !before.contains(shell)).flatMap(shell -> Sight.of(shell).stream()).toList());
        screen.run(() -> shells().stream().filter(shell -> !before.contains(shell) && !shell.isDisposed()).forEach(Shell::close));
        screen.until(name + " fermé", () -> before.containsAll(shells()));
        return seen;
    }

    private List<Shell> shells() {
        return screen.ui(() -> List.of(screen.display().getShells()).stream().filter(Shell::isVisible).toList());
    }

    private static Button button(Shell shell, String label) {
        return buttons(shell).stream().filter(button -> button.getText().equals(label)).findFirst().orElseThrow();
    }

    private static List<Button> buttons(Composite parent) {
        List<Button> found = new ArrayList<>();
        for (var child : parent.getChildren()) {
            if (child instanceof Button button) {
                found.add(button);
            } else if (child instanceof Composite composite) {
                found.addAll(buttons(composite));
            }
        }
        return found;
    }

    private List<String> tabMenu(CTabFolder folder) {
        List<Menu> shown = new ArrayList<>();
        Listener listener = event -> {
            if (event.widget instanceof Menu menu) {
                shown.add(menu);
            }
        };
        screen.run(() -> {
            screen.display().addFilter(SWT.Show, listener);
            Rectangle tab = folder.getItem(0).getBounds();
            Point at = folder.toDisplay(tab.x + 10, tab.y + tab.height / 2);
            Event event = new Event();
            event.x = at.x;
            event.y = at.y;
            folder.notifyListeners(SWT.MenuDetect, event);
        });
        screen.until("le menu de l’onglet", () -> !shown.isEmpty());
        screen.capture("francais-menu-onglet");
        screen.run(() -> screen.display().removeFilter(SWT.Show, listener));
        List<String> texts = screen.ui(() -> Sight.of(shown.getFirst()));
        screen.run(() -> shown.getFirst().setVisible(false));
        return texts;
    }

    private IEditorPart open(String name) {
        return ask(() -> {
            page().setEditorAreaVisible(true);
            try {
                return page().openEditor(new UnsavedPart.Input(name), UnsavedPart.ID);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    private <T> T ask(Supplier<T> question) {
        return screen.ui(question::get);
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return (active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active).getActivePage();
    }

    private static void execute(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(command, e);
        }
    }
}
