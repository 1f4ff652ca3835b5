package org.mailleur.workbench.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.validation.Finding;
import org.mailleur.diagram.ui.SpaceSheet;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.missing.Checks;
import org.mailleur.workbench.internal.missing.FindingPlace;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;

/** The form of an object, as one of the window's sheets. Its changes belong to the space: closing the sheet loses none. */
public final class FormEditor extends SpaceSheet {

    /** The editor's identifier. */
    public static final String ID = "org.mailleur.workbench.form";

    private final Consumer<EditingEvent> events = this::happened;
    private final Consumer<SpaceState> states = this::changed;
    private final Consumer<List<Finding>> findings = this::found;
    private FormPage page;

    /**
     * Opens the form of an object, or brings it to the front.
     *
     * @param page    the window's page
     * @param editing the space under change
     * @param object  the object
     */
    public static void open(IWorkbenchPage page, EditingSession editing, EObject object) {
        open(page, editing, object, null);
    }

    /**
     * Opens the form of an object, or brings it to the front, and goes to one of its fields.
     *
     * @param page    the window's page
     * @param editing the space under change
     * @param object  the object
     * @param field   the field, {@code null} for the form as a whole
     */
    public static void open(IWorkbenchPage page, EditingSession editing, EObject object, EStructuralFeature field) {
        if (object.eResource() == null) {
            return;
        }
        try {
            if (page.openEditor(new ElementInput(editing, object), ID) instanceof FormEditor form && field != null) {
                form.page.goTo(field);
            }
        } catch (PartInitException e) {
            ILog.of(FormEditor.class).error("Cannot open a form", e);
        }
    }

    private ElementInput input() {
        return (ElementInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        ElementInput input = input();
        setTitleImage(new Pictures(parent).icon(input.object().eClass()));
        page = new FormPage(parent, input.editing(), input.object(), target -> open(getSite().getPage(), input.editing(), target));
        input.editing().addListener(events);
        SpaceSession session = getSite().getService(SpaceSession.class);
        session.addListener(states);
        Checks checks = getSite().getService(Checks.class);
        checks.addListener(findings);
        page.addDisposeListener(event -> {
            input.editing().removeListener(events);
            session.removeListener(states);
            checks.removeListener(findings);
        });
        found(checks.findings());
    }

    /** Sets what the checks found beside the fields; what is about the whole stands above them. */
    private void found(List<Finding> all) {
        EObject object = input().object();
        if (object.eResource() == null) {
            return;
        }
        Map<EStructuralFeature, List<String>> own = new HashMap<>();
        for (Finding finding : all) {
            if (FindingPlace.element(input().editing(), finding).filter(object::equals).isPresent()) {
                own.computeIfAbsent(FindingPlace.field(object, finding).orElse(null), key -> new ArrayList<>()).add(FindingPlace.clause(object, finding));
            }
        }
        page.found(own);
    }

    @Override
    protected EditingSession session() {
        return input().editing();
    }

    @Override
    protected Optional<EObject> subject() {
        return Optional.of(input()).filter(ElementInput::exists).map(ElementInput::object);
    }

    @Override
    protected void edited() {
        page.refresh();
        setPartName(input().getName());
    }

    private void happened(EditingEvent event) {
        follow(event);
        if (event instanceof EditingEvent.Saved && subject().isPresent()) {
            page.saved();
        }
    }

    private void changed(SpaceState state) {
        if (!(state instanceof SpaceState.Opened opened) || opened.editing() != input().editing()) {
            gone();
        }
    }

    @Override
    protected void gone() {
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
