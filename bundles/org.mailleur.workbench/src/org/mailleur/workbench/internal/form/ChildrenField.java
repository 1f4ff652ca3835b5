package org.mailleur.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mailleur.workbench.internal.edit.Growing;
import org.mailleur.workbench.internal.edit.KindMenu;
import org.mailleur.workbench.internal.edit.Removing;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.look.TextLink;
import org.mailleur.workbench.internal.text.Words;

/** What an object holds, each with a form of its own behind its link. */
final class ChildrenField {

    private static final int MOST = 40;

    private final EObject object;
    private final EReference reference;
    private final FormTools tools;
    private Composite list;
    private List<Object> shown = List.of();

    ChildrenField(EObject object, EReference reference, FormTools tools) {
        this.object = object;
        this.reference = reference;
        this.tools = tools;
    }

    void create(Composite parent) {
        list = Look.PAPER.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 2).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        Composite buttons = Look.PAPER.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(6, 2).applyTo(buttons);
        for (EClass type : Growing.types(reference)) {
            SmallButton.on(buttons, Growing.words(type), () -> KindMenu.make(buttons, type, this::add));
        }
        refresh();
    }

    private void add(EObject child) {
        if (Growing.add(tools.editing(), object, reference, child)) {
            tools.opener().open(child);
        }
    }

    private List<EObject> children() {
        Object value = object.eGet(reference);
        if (value instanceof List<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    void refresh() {
        List<EObject> children = children();
        List<Object> now = new ArrayList<>(children);
        children.stream().limit(MOST).forEach(child -> now.add(tools.labels().text(child)));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        children.stream().limit(MOST).forEach(this::addRow);
        if (children.size() > MOST) {
            Label more = Look.ASIDE.on(new Label(list, SWT.NONE));
            more.setText(Words.MORE_IN_EXPLORER.with(children.size() - MOST));
            GridDataFactory.swtDefaults().span(3, 1).applyTo(more);
        }
        tools.reflow().run();
    }

    private void addRow(EObject child) {
        Label icon = Look.PAPER.on(new Label(list, SWT.NONE));
        icon.setImage(tools.pictures().icon(child.eClass()));
        String text = tools.labels().text(child);
        WideLink.fit(TextLink.on(list, text, () -> tools.opener().open(child)));
        SmallButton.cross(list, Words.DELETE_THIS.with(text), () -> Removing.ask(list.getShell(), tools.editing(), List.of(child)));
    }
}
