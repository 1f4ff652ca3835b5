package org.mailleur.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.look.TextLink;
import org.mailleur.workbench.internal.text.Words;

/** Links to other objects: each opens what it names, and can be taken out; others are looked for by their names. */
final class ReferencesField extends FormField {

    private final EReference reference;
    private Composite list;
    private Button choose;
    private List<Object> shown;

    ReferencesField(EObject object, EReference reference, FormTools tools) {
        super(object, reference, tools);
        this.reference = reference;
    }

    @Override
    Control createControl(Composite parent) {
        Composite box = Look.PAPER.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(reference.isMany() ? 1 : 2).spacing(8, 2).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        list = Look.PAPER.on(new Composite(box, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 2).applyTo(list);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(reference.isMany(), false).applyTo(list);
        choose = SmallButton.on(box, reference.isMany() ? Words.ADD_LINK.text() : Words.CHOOSE.text(), this::choose);
        GridDataFactory.swtDefaults().applyTo(choose);
        return box;
    }

    private List<EObject> targets() {
        Object value = object().eGet(reference);
        if (value instanceof List<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    @Override
    void refresh() {
        List<EObject> targets = targets();
        List<Object> now = new ArrayList<>(targets);
        targets.forEach(target -> now.add(tools().labels().text(target)));
        if (now.equals(shown)) {
            return;
        }
        boolean first = shown == null;
        shown = now;
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        targets.forEach(this::addRow);
        if (targets.isEmpty()) {
            Label none = Look.ASIDE.on(new Label(list, SWT.NONE));
            none.setText(Words.NOBODY_CHOSEN.text());
            GridDataFactory.swtDefaults().span(3, 1).indent(0, 4).applyTo(none);
        }
        if (!first) {
            tools().reflow().run();
        }
    }

    private void addRow(EObject target) {
        Label icon = Look.PAPER.on(new Label(list, SWT.NONE));
        icon.setImage(tools().pictures().icon(target.eClass()));
        WideLink.fit(TextLink.on(list, tools().labels().text(target), () -> tools().opener().open(target)));
        SmallButton.cross(list, Words.TAKE_OUT.with(tools().labels().text(target)), () -> takeOut(target));
    }

    private void takeOut(EObject target) {
        edit(reference.isMany() ? targets().stream().filter(each -> each != target).toList() : null);
        tools().editing().endTyping();
    }

    private void choose() {
        List<EObject> before = targets();
        PickerDialog.of(choose.getShell(), object(), reference, tools()).pick().ifPresent(picked -> {
            if (reference.isMany()) {
                List<EObject> after = new ArrayList<>(before);
                picked.objects().stream().filter(each -> !after.contains(each)).forEach(after::add);
                tools().editing().execute(picked.with(new FieldEdit(object(), reference, after)));
            } else {
                tools().editing().execute(picked.with(new FieldEdit(object(), reference, picked.first())));
            }
            tools().editing().endTyping();
        });
    }

    @Override
    void focus() {
        choose.setFocus();
    }
}
