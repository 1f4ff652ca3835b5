package org.mailleur.workbench.internal;

import java.util.function.Consumer;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** The window: a menu, what is done all day, the space, and nothing else; its title says which space is open. */
final class MailleurWindowAdvisor extends WorkbenchWindowAdvisor {

    /** Wide enough for lines that are easy to read; a laptop's smaller screen is filled. */
    private static final Point SIZE = new Point(1440, 900);

    private final SpaceSession session;

    MailleurWindowAdvisor(IWorkbenchWindowConfigurer configurer, SpaceSession session) {
        super(configurer);
        this.session = session;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(false);
        window.setShowPerspectiveBar(false);
        window.setShowProgressIndicator(false);
        window.setTitle(title(session.state()));
    }

    @Override
    public void postWindowCreate() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        ImageDescriptor sign = Sign.MAILLEUR.descriptor();
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        PassingSheets.in(window);
        window.getPartService().addPartListener(new EditorArea());
        TreeStays.in(window);
        LowerPart below = new LowerPart(window);
        window.getPartService().addPartListener(below);
        window.getService(MWindow.class).getContext().set(LowerPart.class, below);
        Consumer<SpaceState> titles = state -> getWindowConfigurer().setTitle(title(state));
        session.addListener(titles);
        shell.addDisposeListener(event -> session.removeListener(titles));
        shell.setImage(new LocalResourceManager(JFaceResources.getResources(), shell).get(sign));
    }

    @Override
    public void postWindowOpen() {
        ActionBar.addTo(getWindowConfigurer().getWindow());
    }

    private static String title(SpaceState state) {
        return switch (state) {
            case SpaceState.Opened opened -> Words.WINDOW_TITLE.with(opened.title());
            case SpaceState.Opening opening -> Words.WINDOW_TITLE.with(opening.source().title());
            case SpaceState.None none -> Words.APP_NAME.text();
            case SpaceState.Failed failed -> Words.APP_NAME.text();
        };
    }
}
