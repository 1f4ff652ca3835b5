package org.mailleur.workbench.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.core.space.Space;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.workbench.internal.explorer.ExplorerView;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.report.EvaluationChooser;
import org.mailleur.workbench.internal.report.ReportDesk;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** Makes the report of an evaluation: the one selected, the only one, or the one that the person names. */
public final class ProduceReportHandler extends AbstractHandler {

    /** The command's identifier. */
    public static final String ID = "org.mailleur.workbench.produceReport";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Shell shell = window.getShell();
        if (!(window.getService(SpaceSession.class).state() instanceof SpaceState.Opened opened)) {
            refuse(shell, Words.REPORT_NO_SPACE);
            return null;
        }
        List<Evaluation> evaluations = opened.space().roots(Evaluation.class);
        if (evaluations.isEmpty()) {
            refuse(shell, Words.REPORT_NONE);
            return null;
        }
        Optional<Evaluation> selected = selected(window);
        Optional<Evaluation> wanted = evaluations.size() == 1 ? Optional.of(evaluations.getFirst())
                : new EvaluationChooser(shell, evaluations, selected.orElse(evaluations.getLast())).ask();
        wanted.ifPresent(evaluation -> order(window, opened.space(), evaluation));
        return null;
    }

    private static void refuse(Shell shell, Words why) {
        new SentenceDialog(shell, Words.REPORT_TITLE.text(), Sign.INFO, why.text()).open();
    }

    private static Optional<Evaluation> selected(IWorkbenchWindow window) {
        if (window.getSelectionService().getSelection(ExplorerView.ID) instanceof IStructuredSelection lines
                && lines.getFirstElement() instanceof ExplorerNode node) {
            for (Optional<ExplorerNode> each = Optional.of(node); each.isPresent(); each = each.get().parent()) {
                Optional<EObject> root = each.get().object().map(EcoreUtil::getRootContainer);
                if (root.isPresent()) {
                    return root.filter(Evaluation.class::isInstance).map(Evaluation.class::cast);
                }
            }
        }
        return Optional.empty();
    }

    private static void order(IWorkbenchWindow window, Space space, Evaluation evaluation) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Words.REPORT_FOLDER_TITLE.text());
        dialog.setMessage(Words.REPORT_FOLDER_MESSAGE.text());
        dialog.setFilterPath(System.getProperty("user.home"));
        String folder = dialog.open();
        if (folder != null) {
            Path modelFolder = space.fileOf(evaluation).map(file -> file.path().getParent()).orElse(space.folder());
            window.getService(ReportDesk.class).order(evaluation, modelFolder, Path.of(folder));
        }
    }
}
