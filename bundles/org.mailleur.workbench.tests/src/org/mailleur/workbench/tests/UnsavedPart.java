package org.mailleur.workbench.tests;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.part.EditorPart;

/** A document that always has something to save. */
public final class UnsavedPart extends EditorPart {

    /** Its identifier in plugin.xml. */
    static final String ID = "org.mailleur.workbench.tests.unsaved";

    /** What is opened: a name. */
    record Input(String name) implements IEditorInput {

        @Override
        public <T> T getAdapter(Class<T> adapter) {
            return null;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return null;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public IPersistableElement getPersistable() {
            return null;
        }

        @Override
        public String getToolTipText() {
            return name;
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        new Label(parent, SWT.NONE).setText("Une phrase.");
    }

    @Override
    public void setFocus() {
        // Nothing here takes the cursor.
    }

    @Override
    public boolean isDirty() {
        return true;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("Nobody saves this");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("Nobody saves this");
    }
}
