package org.mailleur.workbench.internal.explorer;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.NamedElement;

/** A field over a line of the explorer: Enter renames, Escape leaves the name as it was. */
final class RenameInPlace {

    private static final int NARROWEST = 180;

    private final TreeViewer viewer;
    private final TreeEditor place;

    RenameInPlace(TreeViewer viewer) {
        this.viewer = viewer;
        place = new TreeEditor(viewer.getTree());
        place.horizontalAlignment = SWT.LEFT;
        place.grabHorizontal = true;
        place.minimumWidth = NARROWEST;
    }

    void begin(EditingSession editing, NamedElement object) {
        Tree tree = viewer.getTree();
        if (tree.getSelectionCount() == 0) {
            return;
        }
        TreeItem line = tree.getSelection()[0];
        Text field = new Text(tree, SWT.BORDER);
        field.setText(object.getName() == null ? "" : object.getName());
        boolean[] done = new boolean[1];
        field.addListener(SWT.FocusOut, event -> end(editing, object, field, done, true));
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                end(editing, object, field, done, event.detail == SWT.TRAVERSE_RETURN);
            }
        });
        place.setEditor(field, line);
        field.selectAll();
        field.setFocus();
    }

    private void end(EditingSession editing, NamedElement object, Text field, boolean[] done, boolean keep) {
        if (done[0]) {
            return;
        }
        done[0] = true;
        String name = field.getText().strip();
        field.dispose();
        if (keep && !name.isEmpty() && !name.equals(object.getName())) {
            editing.endTyping();
            editing.execute(new FieldEdit(object, BasePackage.Literals.NAMED_ELEMENT__NAME, name));
            editing.endTyping();
        }
        viewer.getTree().setFocus();
    }
}
