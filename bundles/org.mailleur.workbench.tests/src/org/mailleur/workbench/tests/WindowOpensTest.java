package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The application starts and shows its perspective. */
class WindowOpensTest {

    @Test
    void theWindowShowsItsPerspective() {
        AtomicReference<String> shown = new AtomicReference<>();
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(() -> shown.set(workbench.getActiveWorkbenchWindow().getActivePage().getPerspective().getId()));
        assertEquals("org.mailleur.workbench.perspective", shown.get());
    }
}
