package org.mailleur.workbench.internal;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.mailleur.workbench.internal.creation.CreationDesk;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.ExampleSpace;
import org.mailleur.workbench.internal.space.RecentSpaces;
import org.mailleur.workbench.internal.space.SpaceChooser;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Whoever has no space of her own yet sees the example; this says so, and how to begin. */
final class Welcome implements Consumer<SpaceState> {

    private final SpaceSession session;
    private final RecentSpaces recent;
    private final Notices notices;
    private final CreationDesk creation;
    private SpaceState.Opened greeted;

    Welcome(SpaceSession session, RecentSpaces recent, Notices notices, CreationDesk creation) {
        this.session = session;
        this.recent = recent;
        this.notices = notices;
        this.creation = creation;
    }

    @Override
    public void accept(SpaceState state) {
        if (!(state instanceof SpaceState.Opened opened) || greeted != null && greeted.isSameAs(opened)) {
            return;
        }
        greeted = opened;
        if (recent.latest().isEmpty() && ExampleSpace.isAt(opened.space().folder())) {
            notices.show(Notices.Subject.WELCOME, Notice.of(Sign.MAILLEUR, Words.WELCOME.text(),
                    new Notice.Action(Words.WELCOME_CREATE.text(), () -> creation.beginSpace(shell())),
                    new Notice.Action(Words.WELCOME_OPEN.text(), () -> SpaceChooser.choose(shell(), session))));
        } else {
            notices.remove(Notices.Subject.WELCOME);
        }
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }
}
