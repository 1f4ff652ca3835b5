package org.mailleur.workbench.internal.creation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.jface.layout.GridDataFactory;
import org.mailleur.core.creation.CampaignBefore;
import org.mailleur.core.creation.NewEvaluation;
import org.mailleur.core.creation.NewFile;
import org.mailleur.core.exchange.TypedValue;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.College;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.RatingScale;
import org.mailleur.model.territory.Territory;
import org.mailleur.workbench.internal.form.Picking;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.text.Words;

/** Asks for a new campaign: the first on its subject, or one that follows another. */
final class EvaluationDialog extends FileDialog {

    private static final List<College> COLLEGES = List.of(College.ELECTED, College.PROFESSIONAL, College.VOLUNTEER, College.INHABITANT, College.INSTITUTION);

    private final List<Evaluation> campaigns;
    private final List<Territory> territories;
    private final List<Framework> frameworks;
    private final List<RatingScale> scales;
    private final List<NamedElement> subjects;
    private final Map<College, Button> colleges = new LinkedHashMap<>();
    private Text name;
    private Combo previous;
    private Label subjectName;
    private Combo territory;
    private Combo framework;
    private Combo scale;
    private Text start;
    private NamedElement subject;

    EvaluationDialog(Shell parent, Space space) {
        super(parent, Words.NEW_EVALUATION, Words.NEW_EVALUATION_TEXT);
        campaigns = space.roots(Evaluation.class);
        territories = space.roots(Territory.class);
        frameworks = space.roots(Framework.class);
        scales = space.roots(RatingScale.class);
        subjects = new ArrayList<>(territories);
        territories.forEach(each -> subjects.addAll(each.getNetworks()));
        space.roots(Directory.class).forEach(each -> subjects.addAll(each.getOrganizations()));
    }

    @Override
    protected void fill() {
        name = text(Words.CREATE_NAME);
        name.setMessage(Words.NEW_EVALUATION_HINT.text());
        previous = combo(Words.CREATE_PREVIOUS, names(campaigns, Words.PREVIOUS_NONE));
        previous.addListener(SWT.Selection, event -> {
            follow();
            touched();
        });
        label(Words.CREATE_SUBJECT);
        Composite place = place(2);
        subjectName = Look.PAPER.on(new Label(place, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(subjectName);
        SmallButton.on(place, Words.CHOOSE.text(), () -> Picking.one(getShell(), EvaluationPackage.Literals.EVALUATION__SUBJECT, subjects)
                .ifPresent(this::takeSubject));
        territory = combo(Words.CREATE_ON_TERRITORY, names(territories, Words.NOBODY_CHOSEN));
        framework = combo(Words.CREATE_FRAMEWORK, names(frameworks, Words.NOBODY_CHOSEN));
        scale = combo(Words.CREATE_SCALE, names(scales, Words.NOBODY_CHOSEN));
        start = text(Words.CREATE_SINCE);
        start.setMessage(Words.EXAMPLE_DATE.text());
        label(Words.CREATE_COLLEGES);
        Composite who = place(3);
        for (College each : COLLEGES) {
            Button button = button(who, SWT.CHECK, Words.CREATE_COLLEGES);
            button.setText(FrenchFormat.capitalised(Vocabulary.word(BasePackage.Literals.COLLEGE, each)));
            button.setSelection(true);
            colleges.put(each, button);
        }
        previous.select(0);
        showSubject();
        territory.select(territories.size() == 1 ? 1 : 0);
        framework.select(frameworks.isEmpty() ? 0 : 1);
        scale.select(scales.isEmpty() ? 0 : 1);
        propose(new CampaignBefore(campaigns).ofTheOnlySubject());
    }

    /** The next campaign builds on the last one of the same subject, unless she says otherwise. */
    private void propose(Optional<Evaluation> before) {
        previous.select(before.map(each -> Integer.valueOf(1 + campaigns.indexOf(each))).orElse(Integer.valueOf(0)).intValue());
        follow();
    }

    private static List<String> names(List<? extends NamedElement> elements, Words none) {
        List<String> names = new ArrayList<>(List.of(none.text()));
        elements.forEach(each -> names.add(each.getName() == null ? "" : each.getName()));
        return names;
    }

    private void takeSubject(EObject chosen) {
        subject = (NamedElement) chosen;
        if (chosen instanceof Territory || chosen.eContainer() instanceof Territory) {
            territory.select(1 + territories.indexOf(chosen instanceof Territory ? chosen : chosen.eContainer()));
        }
        propose(new CampaignBefore(campaigns).of(subject));
        showSubject();
        touched();
    }

    private void showSubject() {
        subjectName.setToolTipText(subject == null ? null : subject.getName());
        subjectName.setText((subject == null ? Words.NOBODY_CHOSEN.text() : String.valueOf(subject.getName())).replace("&", "&&"));
    }

    /** Says what the campaign before said; what it does not say stays as it was chosen. */
    private void follow() {
        Optional<Evaluation> before = chosen(previous, campaigns);
        before.ifPresent(each -> {
            subject = each.getSubject();
            showSubject();
            territory.select(1 + territories.indexOf(each.getTerritory()));
            framework.select(1 + frameworks.indexOf(each.getFramework()));
            scale.select(1 + scales.indexOf(each.getScale()));
        });
        colleges.values().forEach((Control each) -> each.setEnabled(before.isEmpty()));
    }

    private static <T> Optional<T> chosen(Combo combo, List<T> elements) {
        int index = combo.getSelectionIndex();
        return index > 0 ? Optional.of(elements.get(index - 1)) : Optional.empty();
    }

    @Override
    protected Optional<String> obstacle() {
        return super.obstacle().or(() -> since() instanceof TypedValue.Refused refused ? Optional.of(refused.sentence()) : Optional.empty());
    }

    private TypedValue since() {
        return TypedValue.read(BasePackage.Literals.TIME_BOUND__START, start.getText().strip());
    }

    @Override
    NewFile wanted() {
        Optional<PartialDate> since = since() instanceof TypedValue.Understood understood ? Optional.ofNullable((PartialDate) understood.value()) : Optional.empty();
        List<College> raters = colleges.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).toList();
        return new NewEvaluation(name.getText(), Optional.ofNullable(subject), chosen(territory, territories), chosen(framework, frameworks),
                chosen(scale, scales), chosen(previous, campaigns), since, raters);
    }
}
