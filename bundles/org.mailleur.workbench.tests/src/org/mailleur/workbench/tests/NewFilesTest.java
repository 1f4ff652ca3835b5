package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Framework;

/** A delegate begins files of an open space: a campaign after the one before, a framework of her own; and takes one out again. */
class NewFilesTest extends OnACopy {

    private void begin(FileKind kind) {
        screen.display().asyncExec(() -> {
            try {
                var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
                ParameterizedCommand command = ParameterizedCommand.generateCommand(
                        window.getService(ICommandService.class).getCommand("org.mailleur.workbench.newFile"),
                        Map.of("org.mailleur.workbench.newFile.kind", kind.name()));
                window.getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        screen.until("the sheet", () -> !screen.all(Button.class, each -> each.getText().equals("Créer")).isEmpty());
    }

    @Test
    void aCampaignFollowsTheOneBefore() throws Exception {
        begin(FileKind.EVALUATION);
        screen.capture("80-nouvelle-evaluation");
        screen.until("the cursor in the name", () -> forms.isIn("Nom"));
        screen.type("campagne 2030");
        screen.run(() -> {
            Combo previous = screen.all(Combo.class, each -> each.getItemCount() == 3 && each.getItem(0).startsWith("Aucune")).getFirst();
            previous.select(2);
            previous.notifyListeners(SWT.Selection, new Event());
        });
        screen.capture("81-evaluation-suivante");
        forms.button("Créer");
        screen.until("it is there", () -> Files.exists(folder.resolve("campagne-2030.evaluation")));
        screen.capture("82-evaluation-creee");
        Evaluation made = Space.open(folder, Progress.NONE).roots(Evaluation.class).stream().filter(each -> each.getName().equals("campagne 2030")).findFirst()
                .orElseThrow();
        assertEquals(32, made.getAssessments().size());
        assertTrue(made.getPrevious().getName().startsWith("Évaluation 2026"));
    }

    @Test
    void aFrameworkOfOnesOwnIsMadeAndTakenOutAgain() throws Exception {
        begin(FileKind.FRAMEWORK);
        screen.until("a proposal", () -> forms.field("Version").getText().equals("2.0"));
        screen.capture("83-nouveau-referentiel");
        forms.button("Créer");
        screen.until("it is there", () -> forms.editing().space().roots(Framework.class).size() == 2 && forms.editing().dirtyFiles().isEmpty());
        var file = screen.ui(() -> forms.editing().space().files().getLast().path());
        assertTrue(Files.exists(file));
        screen.click(screen.link("Retirer ce fichier"));
        screen.until("the question", () -> !screen.all(Button.class, each -> each.getText().equals("Retirer")).isEmpty());
        screen.capture("84-retirer");
        forms.button("Retirer");
        screen.until("it is gone", () -> forms.editing().space().roots(Framework.class).size() == 1);
        assertFalse(Files.exists(file));
    }
}
