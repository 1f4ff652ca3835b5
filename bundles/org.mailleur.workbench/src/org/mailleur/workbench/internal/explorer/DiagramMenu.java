package org.mailleur.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.workbench.internal.diagram.DiagramDesks;
import org.mailleur.workbench.internal.text.Words;

/** The part of the explorer's menu that opens diagrams: by kind, and by name where there are several of a kind. */
final class DiagramMenu {

    private final DiagramDesks desks;
    private final IWorkbenchPartSite site;

    DiagramMenu(IWorkbenchPartSite site) {
        this.site = site;
        this.desks = site.getService(DiagramDesks.class);
    }

    void addTo(Menu menu, EObject element) {
        Map<String, List<DiagramSubject>> kinds = new LinkedHashMap<>();
        desks.subjects(element).forEach(subject -> kinds.computeIfAbsent(subject.view().label(), key -> new ArrayList<>()).add(subject));
        if (kinds.isEmpty()) {
            return;
        }
        Menu below = cascade(menu, Words.OPEN_DIAGRAM.text());
        kinds.forEach((label, subjects) -> {
            if (subjects.size() == 1) {
                add(below, label, subjects.getFirst());
            } else {
                Menu names = cascade(below, label);
                subjects.forEach(subject -> add(names, subject.title(), subject));
            }
        });
    }

    private static Menu cascade(Menu menu, String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text.replace("&", "&&"));
        Menu below = new Menu(item);
        item.setMenu(below);
        return below;
    }

    private void add(Menu menu, String text, DiagramSubject subject) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> desks.open(site.getPage(), subject));
    }
}
