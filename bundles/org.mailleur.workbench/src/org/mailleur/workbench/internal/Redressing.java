package org.mailleur.workbench.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.mailleur.workbench.internal.diagram.DiagramDesks;
import org.mailleur.workbench.internal.look.Appearance;

/**
 * Follows the system from light to dark and back while Mailleur runs, as many systems do at nightfall. Sheets of styles reach neither pictures nor
 * diagrams: the window is made anew at its place, with the forms and diagrams that were open. Nothing is lost, for changes belong to the space.
 */
final class Redressing {

    /** Time after which one looks again whether a question that stands before the window was answered, in milliseconds. */
    private static final int LATER = 500;

    private final Display display;
    private final DiagramDesks diagrams;
    private final Runnable look = this::look;

    private Redressing(Display display, DiagramDesks diagrams) {
        this.display = display;
        this.diagrams = diagrams;
    }

    /** Begins to follow. */
    static void begin(Display display, DiagramDesks diagrams) {
        Redressing redressing = new Redressing(display, diagrams);
        // A system tells of many settings at once: one look after all of them.
        display.addListener(SWT.Settings, event -> display.asyncExec(redressing.look));
    }

    private void look() {
        if (display.isDisposed() || !PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
            return;
        }
        if (Stream.of(display.getShells()).anyMatch(each -> each.isVisible() && each.getParent() != null)) {
            display.timerExec(LATER, look);
            return;
        }
        try {
            if (Appearance.change(display)) {
                diagrams.dress();
                for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                    dress(window);
                }
            }
        } catch (IOException | WorkbenchException e) {
            // The window stays as it is, which can be read too.
            ILog.of(Redressing.class).error("The window cannot follow the system's appearance", e);
        }
    }

    private static void dress(IWorkbenchWindow old) throws WorkbenchException {
        List<Sheet> sheets = sheets(old.getActivePage());
        old.getActivePage().closeAllEditors(false);
        Shell before = old.getShell();
        Rectangle place = before.getBounds();
        boolean whole = before.getMaximized();
        IWorkbenchWindow fresh = PlatformUI.getWorkbench().openWorkbenchWindow(SpacePerspective.ID, null);
        fresh.getShell().setBounds(place);
        fresh.getShell().setMaximized(whole);
        old.close();
        IEditorPart front = null;
        for (Sheet sheet : sheets) {
            IEditorPart part = fresh.getActivePage().openEditor(sheet.input(), sheet.kind());
            front = sheet.front() ? part : front;
        }
        if (front != null) {
            fresh.getActivePage().activate(front);
        }
    }

    private static List<Sheet> sheets(IWorkbenchPage page) throws PartInitException {
        List<Sheet> sheets = new ArrayList<>();
        for (IEditorReference each : page.getEditorReferences()) {
            sheets.add(new Sheet(each.getEditorInput(), each.getId(), each.getEditor(false) == page.getActiveEditor()));
        }
        return sheets;
    }

    private record Sheet(IEditorInput input, String kind, boolean front) {
    }
}
