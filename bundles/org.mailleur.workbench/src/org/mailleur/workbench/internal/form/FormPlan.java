package org.mailleur.workbench.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.model.base.BasePackage;
import org.mailleur.workbench.internal.text.Words;

/**
 * What a form shows in which order.
 *
 * @param sections the sections, top to bottom
 */
public record FormPlan(List<Section> sections) {

    /**
     * A part of a form that folds.
     *
     * @param title    its heading
     * @param features what it shows
     * @param open     whether it is unfolded at first even when it is empty
     */
    public record Section(String title, List<EStructuralFeature> features, boolean open) {
    }

    /** What the program notes for itself. */
    private static final Set<EStructuralFeature> HIDDEN = Set.of(BasePackage.Literals.FILE_ROOT__FORMAT_VERSION, BasePackage.Literals.FILE_ROOT__WRITTEN_BY);

    /**
     * Returns what a person fills in.
     *
     * @param type the class
     * @return its features but those that the program notes for itself or works out
     */
    public static List<EStructuralFeature> shown(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(each -> !HIDDEN.contains(each) && each.isChangeable() && !each.isDerived() && !each.isTransient()
                && !(each instanceof EReference reference && reference.isContainer())).toList();
    }

    /**
     * Plans the form of a class: as the house has arranged it, and whatever nobody arranged behind.
     *
     * @param type the class
     * @return its plan
     */
    static FormPlan of(EClass type) {
        List<Section> sections = new ArrayList<>();
        Set<EStructuralFeature> left = new LinkedHashSet<>(shown(type));
        for (FormOrder.Part part : FormOrder.of(type)) {
            List<EStructuralFeature> features = part.features().stream().map(type::getEStructuralFeature).filter(left::remove).toList();
            if (!features.isEmpty()) {
                sections.add(new Section(part.title().text(), features, part.open()));
            }
        }
        List<EStructuralFeature> fields = left.stream().filter(each -> each instanceof EAttribute || !((EReference) each).isContainment()).toList();
        if (!fields.isEmpty()) {
            sections.add(sections.isEmpty() ? 0 : sections.size(),
                    new Section((sections.isEmpty() ? Words.SECTION_MAIN : Words.SECTION_OTHER).text(), fields, sections.isEmpty()));
        }
        left.removeAll(fields);
        left.forEach(each -> sections.add(new Section(org.mailleur.model.edit.labels.Vocabulary.label(each), List.of(each), true)));
        return new FormPlan(List.copyOf(sections));
    }
}
