package org.mailleur.workbench.internal.commands;

import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.mailleur.workbench.internal.edit.Closing;
import org.mailleur.workbench.internal.space.RecentSpaces;
import org.mailleur.workbench.internal.space.RecentSpaces.Recent;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceSource;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** The spaces that were open before, in the menu; those whose folder is gone are said so, and cannot be chosen. */
public final class RecentSpacesMenu extends ContributionItem {

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        RecentSpaces recent = window.getService(RecentSpaces.class);
        recent.look();
        List<Recent> all = recent.all();
        if (all.isEmpty()) {
            add(menu, index, Words.RECENT_NONE.text()).setEnabled(false);
        }
        for (int i = 0; i < all.size(); i++) {
            Recent each = all.get(i);
            MenuItem item = add(menu, index + i, each.missing() ? Words.RECENT_MISSING.with(each.name()) : each.name());
            item.setToolTipText(each.folder().toString());
            item.setEnabled(!each.missing());
            item.addListener(SWT.Selection, event -> open(window, each));
        }
        if (!all.isEmpty()) {
            MenuItem line = new MenuItem(menu, SWT.SEPARATOR, index + all.size());
            line.setEnabled(false);
            add(menu, index + all.size() + 1, Words.RECENT_CLEAR.text()).addListener(SWT.Selection, event -> recent.clear());
        }
    }

    private static MenuItem add(Menu menu, int index, String text) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        item.setText(text.replace("&", "&&"));
        return item;
    }

    private static void open(IWorkbenchWindow window, Recent chosen) {
        SpaceSession session = window.getService(SpaceSession.class);
        if (!(session.state() instanceof SpaceState.Opened opened) || Closing.mayLeave(window.getShell(), opened.editing())) {
            session.open(SpaceSource.of(chosen.folder()));
        }
    }
}
