package org.mailleur.workbench.tests;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeNode;
import org.eclipse.jface.viewers.TreeNodeContentProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.CheckedTreeSelectionDialog;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.dialogs.PatternFilter;

/** A dialog of each kind that the platform brings, with French of ours inside, so that all that is not French is the platform's. */
enum PlatformDialogs {

    MESSAGE(shell -> new MessageDialog(shell, "Titre", null, "Une phrase.", MessageDialog.QUESTION_WITH_CANCEL, 0, IDialogConstants.YES_LABEL, IDialogConstants.NO_LABEL, IDialogConstants.CANCEL_LABEL)),
    MESSAGE_WITH_CHOICE(shell -> new MessageDialogWithToggle(shell, "Titre", null, "Une phrase.", MessageDialog.CONFIRM, new String[] { IDialogConstants.YES_TO_ALL_LABEL, IDialogConstants.NO_TO_ALL_LABEL }, 0, null, false)),
    ERROR(shell -> new ErrorDialog(shell, null, "Une phrase.", problems(), IStatus.ERROR)),
    PROGRESS(ProgressMonitorDialog::new),
    PREFERENCES(shell -> new PreferenceDialog(shell, preferences())),
    WIZARD(shell -> new WizardDialog(shell, new TwoPages())),
    LIST(shell -> ListSelectionDialog.of(List.of("un", "deux")).contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider()).create(shell)),
    CHECKED_TREE(shell -> new CheckedTreeSelectionDialog(shell, new LabelProvider(), new TreeNodeContentProvider())),
    ELEMENTS(shell -> new ElementListSelectionDialog(shell, new LabelProvider())),
    FILTERED_TREE(FilteredTreeDialog::new);

    /** How a dialog is made. */
    private interface Maker {

        Window make(Shell parent);
    }

    private final Maker maker;

    PlatformDialogs(Maker maker) {
        this.maker = maker;
    }

    Window make(Shell parent) {
        Window window = maker.make(parent);
        if (window instanceof CheckedTreeSelectionDialog dialog) {
            dialog.setInput(new TreeNode[0]);
        }
        window.setBlockOnOpen(false);
        return window;
    }

    private static IStatus problems() {
        return new MultiStatus(PlatformDialogs.class, 0, new IStatus[] { Status.error("Un problème."), Status.error("Un autre problème.") }, "Deux problèmes.", null);
    }

    private static PreferenceManager preferences() {
        PreferenceManager manager = new PreferenceManager();
        manager.addToRoot(new PreferenceNode("page", new Fields()));
        return manager;
    }

    /** A page with fields of the platform, one of them filled wrongly. */
    private static final class Fields extends FieldEditorPreferencePage {

        Fields() {
            super("Page", GRID);
            setPreferenceStore(new PreferenceStore());
        }

        @Override
        protected void createFieldEditors() {
            IntegerFieldEditor number = new IntegerFieldEditor("nombre", "Nombre", getFieldEditorParent());
            number.setValidRange(1, 5);
            addField(number);
            addField(new DirectoryFieldEditor("dossier", "Dossier", getFieldEditorParent()));
            addField(new FontFieldEditor("police", "Police", getFieldEditorParent()));
        }

        @Override
        public void createControl(Composite parent) {
            super.createControl(parent);
            isValid();
        }
    }

    /** A wizard that can go back and forth. */
    private static final class TwoPages extends Wizard {

        TwoPages() {
            setWindowTitle("Titre");
            setHelpAvailable(true);
            setNeedsProgressMonitor(true);
        }

        @Override
        public void addPages() {
            addPage(new Page("une"));
            addPage(new Page("deux"));
        }

        @Override
        public boolean performFinish() {
            return true;
        }
    }

    /** A page with a sentence. */
    private static final class Page extends WizardPage {

        Page(String name) {
            super(name, "Titre de la page", null);
        }

        @Override
        public void createControl(Composite parent) {
            Label label = new Label(parent, SWT.NONE);
            label.setText("Une phrase.");
            setControl(label);
        }
    }

    /** A tree with the platform's filter above it. */
    private static final class FilteredTreeDialog extends Window {

        FilteredTreeDialog(Shell parent) {
            super(parent);
        }

        @Override
        protected Control createContents(Composite parent) {
            return new FilteredTree(parent, SWT.BORDER, new PatternFilter(), true, true);
        }
    }
}
