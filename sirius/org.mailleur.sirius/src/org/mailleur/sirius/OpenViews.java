package org.mailleur.sirius;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.session.UserSession;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;

/** Opens a session on the space of a territory or an evaluation, with all of Mailleur's views switched on, and shows the first of them. */
public final class OpenViews extends AbstractHandler {

    private static final List<String> VIEWPOINTS = List.of("gouvernance", "tableaux");
    private static final String TITLE = "Mailleur";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
        if (file == null || isRefused(event, file)) {
            return null;
        }
        try {
            PlatformUI.getWorkbench().getProgressService().run(false, false, monitor -> open(file, monitor));
        } catch (InvocationTargetException e) {
            throw new ExecutionException("Les vues ne s’ouvrent pas", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    /** Sirius would write a file back as it understood it: one that is damaged, or of another format, goes through the default edition first. */
    private static boolean isRefused(ExecutionEvent event, IFile file) throws ExecutionException {
        Path path = file.getLocation().toPath();
        try {
            Optional<FileProblem> problem = Space.around(path, Progress.NONE).files().stream().map(LoadedFile::problems).flatMap(List::stream).findFirst();
            problem.ifPresent(found -> MessageDialog.openError(HandlerUtil.getActiveShell(event), TITLE,
                    found.sentence() + "\n\nOuvrez et enregistrez d’abord cet espace avec l’édition courante de Mailleur."));
            return problem.isPresent();
        } catch (IOException e) {
            throw new ExecutionException("Le dossier « " + path.getParent() + " » ne peut pas être lu", e);
        }
    }

    private static void open(IFile file, IProgressMonitor monitor) throws InvocationTargetException {
        try {
            ModelingProjectManager.INSTANCE.convertToModelingProject(file.getProject(), monitor);
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        }
        Session session = ModelingProject.asModelingProject(file.getProject()).get().getSession();
        UserSession.from(session).selectViewpoints(VIEWPOINTS);
        URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        session.getSemanticResources().stream().filter(resource -> resource.getURI().equals(uri)).findFirst().map(Resource::getContents)
                .filter(contents -> !contents.isEmpty()).ifPresent(contents -> show(session, contents.getFirst(), monitor));
    }

    private static void show(Session session, EObject root, IProgressMonitor monitor) {
        Collection<DRepresentation> known = DialectManager.INSTANCE.getRepresentations(root, session);
        if (known.isEmpty()) {
            DialectManager.INSTANCE.getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), root).stream().findFirst()
                    .ifPresent(view -> create(session, root, view, monitor));
        }
        DialectManager.INSTANCE.getRepresentations(root, session).stream().findFirst().ifPresent(first -> DialectUIManager.INSTANCE.openEditor(session, first, monitor));
    }

    private static void create(Session session, EObject root, RepresentationDescription view, IProgressMonitor monitor) {
        session.getTransactionalEditingDomain().getCommandStack().execute(new RecordingCommand(session.getTransactionalEditingDomain(), view.getLabel()) {
            @Override
            protected void doExecute() {
                DialectManager.INSTANCE.createRepresentation(view.getLabel(), root, view, session, monitor);
            }
        });
    }
}
