package org.mailleur.workbench.internal.explorer;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.mailleur.core.validation.Finding;
import org.mailleur.workbench.internal.missing.Checks;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** The column that shows the open space, the opening of one, or why there is none. */
public final class ExplorerView extends ViewPart {

    /** The view's identifier. */
    public static final String ID = "org.mailleur.workbench.explorer";

    private final Consumer<SpaceState> listener = this::show;
    private SpaceSession session;
    private Composite stack;
    private ExplorerPanel panel;
    private OpeningPage opening;
    private MessagePage message;

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(SpaceSession.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        panel = new ExplorerPanel(stack);
        ExplorerActions.addTo(panel, getSite());
        opening = new OpeningPage(stack, session::cancel);
        message = new MessagePage(stack, getSite());
        getSite().setSelectionProvider(panel.viewer());
        session.addListener(listener);
        Checks checks = getSite().getService(Checks.class);
        Consumer<List<Finding>> marks = panel::mark;
        checks.addListener(marks);
        stack.addDisposeListener(event -> {
            session.removeListener(listener);
            checks.removeListener(marks);
        });
        show(session.state());
    }

    private void show(SpaceState state) {
        switch (state) {
            case SpaceState.None none -> top(message);
            case SpaceState.Opening progress -> {
                opening.show(progress);
                top(opening);
            }
            case SpaceState.Opened opened -> {
                top(panel);
                panel.show(opened);
            }
            case SpaceState.Failed failed -> {
                message.show(failed.sentence());
                top(message);
            }
        }
    }

    private void top(Control page) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != page) {
            layout.topControl = page;
            stack.layout();
        }
    }

    /**
     * Goes to a line.
     *
     * @param line the line
     */
    public void reveal(ExplorerNode line) {
        if (session.state() instanceof SpaceState.Opened) {
            panel.reveal(line);
        }
    }

    /**
     * Adds a new object and opens its form.
     *
     * @param holder    what holds it
     * @param reference as what
     * @param type      its class
     */
    public void add(EObject holder, EReference reference, EClass type) {
        panel.add(getSite().getPage(), holder, reference, type);
    }

    /**
     * Goes to an object's line, as soon as there is one.
     *
     * @param object the object
     */
    public void revealLater(EObject object) {
        panel.revealLater(object);
    }

    /** Puts the cursor into the field that filters. */
    public void focusFilter() {
        if (session.state() instanceof SpaceState.Opened) {
            panel.focusFilter();
        }
    }

    @Override
    public void setFocus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }
}
