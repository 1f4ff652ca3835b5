package org.mailleur.workbench.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.look.Palette;
import org.mailleur.workbench.internal.look.Appearance;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.look.Remark;
import org.mailleur.workbench.internal.text.Words;

/** The form of one object: what it is, then its fields in sections that fold. */
final class FormPage extends ScrolledComposite {

    private static final int MARGIN = 24;
    /** Fields wider than this are hard to read. */
    private static final int WIDEST = 900;
    /** What changes within this time is laid out together, in milliseconds. */
    private static final int REFLOW_PAUSE = 40;

    private final EObject object;
    private final FormTools tools;
    private final Font titleFont;
    private final Font headingFont;
    private final Map<EStructuralFeature, FormField> fields = new LinkedHashMap<>();
    private final Map<EStructuralFeature, Section> sections = new LinkedHashMap<>();
    private final List<Runnable> refreshes = new ArrayList<>();
    private Composite sheet;
    private Label title;
    private Label place;
    private Remark remarks;
    private final Runnable reflowNow = this::reflowNow;
    private boolean built;

    FormPage(Composite parent, EditingSession editing, EObject object, FormTools.Opener opener) {
        super(parent, SWT.V_SCROLL);
        this.object = object;
        Look.PAPER.on(this);
        tools = new FormTools(editing, new ObjectLabels(), new Pictures(this), opener, this::reflow);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        FontDescriptor base = FontDescriptor.createFrom(getFont());
        titleFont = fonts.create(base.increaseHeight(5).setStyle(SWT.BOLD));
        headingFont = fonts.create(base.increaseHeight(1).setStyle(SWT.BOLD));
        setExpandHorizontal(true);
        setExpandVertical(true);
        setShowFocusedControl(true);
        getVerticalBar().setIncrement(MARGIN);
        build();
        addListener(SWT.Resize, event -> reflow());
    }

    private void build() {
        sheet = Look.PAPER.on(new Composite(this, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(MARGIN, 18).spacing(0, 6).applyTo(sheet);
        addHead();
        for (FormPlan.Section section : FormPlan.of(object.eClass()).sections()) {
            addSection(section);
        }
        setContent(sheet);
        refresh();
        built = true;
        reflowNow();
    }

    private void addHead() {
        Composite head = Look.PAPER.on(new Composite(sheet, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label icon = Look.PAPER.on(new Label(head, SWT.NONE));
        icon.setImage(tools.pictures().large(object.eClass()));
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        title = Look.TITLE.on(new Label(head, SWT.WRAP));
        title.setFont(titleFont);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(title);
        place = Look.ASIDE.on(new Label(head, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(place);
        remarks = new Remark(head, 300);
        GridDataFactory.fillDefaults().exclude(true).applyTo(remarks.control());
    }

    private void addSection(FormPlan.Section plan) {
        Section section = Look.PAPER.on(new Section(sheet, ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT));
        section.setText(plan.title().replace("&", "&&"));
        section.setFont(headingFont);
        section.setTitleBarForeground(Appearance.colour(Palette.INK));
        section.setToggleColor(Appearance.colour(Palette.SECONDARY));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(section);
        Composite client = Look.PAPER.on(new Composite(section, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).spacing(12, 6).applyTo(client);
        section.setClient(client);
        plan.features().forEach(feature -> sections.put(feature, section));
        plan.features().forEach(feature -> addField(client, feature, plan));
        section.setExpanded(plan.open() || plan.features().stream().anyMatch(object::eIsSet));
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                reflow();
            }
        });
    }

    private void addField(Composite grid, EStructuralFeature feature, FormPlan.Section plan) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            addPart(grid, reference, plan);
            return;
        }
        FormField field = field(feature);
        field.create(grid);
        fields.put(feature, field);
        refreshes.add(field::refresh);
    }

    /** A table has the whole width: its columns need it. What its section is called need not be said again. */
    private void addPart(Composite grid, EReference reference, FormPlan.Section plan) {
        Optional<List<EStructuralFeature>> columns = reference.isMany() ? TableOrder.columns(reference.getEReferenceType()) : Optional.empty();
        boolean alone = plan.features().size() == 1 || columns.isPresent();
        if (!alone || plan.features().size() > 1 && !plan.title().equals(Vocabulary.label(reference))) {
            Label label = Look.FIELD.on(new Label(grid, SWT.WRAP));
            label.setText(Vocabulary.label(reference));
            GridDataFactory.fillDefaults().hint(190, SWT.DEFAULT).span(alone ? 2 : 1, 1).align(SWT.FILL, SWT.BEGINNING).indent(0, 7).applyTo(label);
        }
        Composite part = Look.PAPER.on(new Composite(grid, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).span(alone ? 2 : 1, 1).applyTo(part);
        if (columns.isPresent()) {
            ChildTable table = new ChildTable(object, reference, columns.get(), tools);
            table.create(part);
            refreshes.add(table::refresh);
        } else {
            ChildrenField children = new ChildrenField(object, reference, tools);
            children.create(part);
            refreshes.add(children::refresh);
        }
    }

    private FormField field(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return new ReferencesField(object, reference, tools);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.getEAttributeType() instanceof EEnum) {
            return attribute.isMany() ? new ChoicesField(object, attribute, tools) : new ChoiceField(object, attribute, tools);
        } else if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
            return new YesNoField(object, attribute, tools);
        } else if (ValueWords.suits(attribute)) {
            return new ValueTextField(object, attribute, tools);
        }
        return new TextField(object, attribute, tools, attribute.getEAttributeType() == BasePackage.Literals.TEXT);
    }

    /** Shows what the model has now. */
    void refresh() {
        String name = tools.labels().text(object).replace("&", "&&");
        if (!title.getText().equals(name)) {
            title.setText(name);
            title.getParent().layout();
        }
        List<String> above = new ArrayList<>();
        for (EObject each = object.eContainer(); each != null; each = each.eContainer()) {
            above.addFirst(tools.labels().text(each));
        }
        String kind = Vocabulary.label(object.eClass());
        String where = String.join(Words.PLACE_SEPARATOR.text(), above);
        String text = (where.isEmpty() ? kind : kind + Words.KIND_SEPARATOR.text() + where).replace("&", "&&");
        if (!place.getText().equals(text)) {
            place.setText(text);
        }
        refreshes.forEach(Runnable::run);
    }

    /** Says beside the fields what the checks found; what belongs to none stands above. */
    void found(Map<EStructuralFeature, List<String>> findings) {
        fields.forEach((feature, field) -> field.found(findings.getOrDefault(feature, List.of())));
        List<String> whole = new ArrayList<>();
        findings.forEach((feature, sentences) -> {
            if (!fields.containsKey(feature)) {
                whole.addAll(sentences);
            }
        });
        String text = String.join("\n", whole);
        if (remarks.say(text, fields.values().stream().noneMatch(FormField::isVisited))) {
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 4).exclude(text.isEmpty()).applyTo(remarks.control());
            reflow();
        }
    }

    /** It was saved: what is missing is missing on the disk too. */
    void saved() {
        fields.values().forEach(FormField::visit);
    }

    /** Goes to a field, unfolding what hides it. */
    void goTo(EStructuralFeature feature) {
        Section section = sections.get(feature);
        if (section == null) {
            return;
        }
        section.setExpanded(true);
        reflowNow();
        FormField field = fields.get(feature);
        if (field == null) {
            section.getClient().setFocus();
            setOrigin(0, section.getLocation().y);
        } else {
            field.focus();
        }
    }

    /** Lays out once for all that changed at a time: a form of a territory has hundreds of parts. */
    private void reflow() {
        if (built && !isDisposed()) {
            getDisplay().timerExec(REFLOW_PAUSE, reflowNow);
        }
    }

    private void reflowNow() {
        if (isDisposed()) {
            return;
        }
        Control worked = getDisplay().getFocusControl();
        int before = top(worked);
        int width = Math.max(300, getClientArea().width);
        ((org.eclipse.swt.layout.GridLayout) sheet.getLayout()).marginRight = Math.max(0, width - WIDEST - 2 * MARGIN);
        setMinSize(300, sheet.computeSize(width, SWT.DEFAULT).y);
        sheet.layout(true, true);
        // A remark that comes above what she works with must not push it away from under her hand.
        int moved = top(worked) - before;
        if (moved != 0) {
            setOrigin(getOrigin().x, getOrigin().y + moved);
        }
    }

    /** How far below the top of what is seen a control of this form stands; 0 for others. */
    private int top(Control control) {
        for (Control each = control; each != null && !each.isDisposed(); each = each.getParent()) {
            if (each == sheet) {
                return getDisplay().map(control, this, 0, 0).y;
            }
        }
        return 0;
    }

    @Override
    public boolean setFocus() {
        if (fields.isEmpty()) {
            return super.setFocus();
        }
        // What was just made wants its name first, wherever that field stands.
        fields.getOrDefault(BasePackage.Literals.NAMED_ELEMENT__NAME, fields.values().iterator().next()).focus();
        return true;
    }
}
