package org.mailleur.core.tests.comparison;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.mailleur.core.comparison.Comparison;
import org.mailleur.core.comparison.Comparisons;
import org.mailleur.core.comparison.CriterionRow;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.FrameworkMapping;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.MappingEntry;
import org.mailleur.model.framework.MappingKind;
import org.mailleur.model.framework.RatingScale;

/** Small evaluations to compare. */
final class Campaigns {

    private static final FrameworkFactory FRAMEWORKS = FrameworkFactory.eINSTANCE;

    private final ResourceSet set = new ResourceSetImpl();

    private <T extends EObject> T filed(T root) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("file:/espace/" + set.getResources().size() + ".x"));
        set.getResources().add(resource);
        resource.getContents().add(root);
        resource.setID(root, "_" + set.getResources().size());
        return root;
    }

    Organization subject(String name) {
        Organization organization = DirectoryFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        return filed(organization);
    }

    /** A framework of one axis with one function, whose criteria have the codes 1.1.1, 1.1.2 and so on. */
    Framework framework(String version, int criteria) {
        Framework framework = FRAMEWORKS.createFramework();
        framework.setName("Référentiel");
        framework.setVersion(version);
        Axis axis = FRAMEWORKS.createAxis();
        axis.setCode("1");
        axis.setName("Axe");
        framework.getAxes().add(axis);
        Function function = FRAMEWORKS.createFunction();
        function.setCode("1.1");
        function.setName("Fonction");
        axis.getFunctions().add(function);
        for (int i = 1; i <= criteria; i++) {
            Criterion criterion = FRAMEWORKS.createCriterion();
            criterion.setCode("1.1." + i);
            criterion.setName("Critère " + i + " de " + version);
            function.getCriteria().add(criterion);
        }
        return filed(framework);
    }

    RatingScale scale(String version, int levels) {
        RatingScale scale = FRAMEWORKS.createRatingScale();
        scale.setName("Échelle");
        scale.setVersion(version);
        for (int i = 1; i <= levels; i++) {
            Level level = FRAMEWORKS.createLevel();
            level.setValue(i);
            level.setName("niveau " + i);
            scale.getLevels().add(level);
        }
        return filed(scale);
    }

    /** An evaluation; of each criterion in turn a level, 0 for not rated, -1 for not applicable. */
    Evaluation evaluation(String name, Organization subject, String end, Framework framework, RatingScale scale, int... ratings) {
        Evaluation evaluation = EvaluationFactory.eINSTANCE.createEvaluation();
        evaluation.setName(name);
        evaluation.setSubject(subject);
        evaluation.setEnd(end == null ? null : PartialDate.parse(end));
        evaluation.setFramework(framework);
        evaluation.setScale(scale);
        for (int i = 0; i < ratings.length; i++) {
            Assessment assessment = EvaluationFactory.eINSTANCE.createAssessment();
            assessment.setCriterion(criterion(framework, i + 1));
            assessment.setNotApplicable(ratings[i] < 0);
            assessment.setAgreed(ratings[i] > 0 ? scale.getLevels().get(ratings[i] - 1) : null);
            if (assessment.getState() == RatingState.RATED) {
                assessment.setArgument("argument " + name + " " + (i + 1));
            } else {
                assessment.setNotRatedReason("raison " + name + " " + (i + 1));
            }
            evaluation.getAssessments().add(assessment);
        }
        return filed(evaluation);
    }

    static Criterion criterion(Framework framework, int number) {
        return framework.getAxes().getFirst().getFunctions().getFirst().getCriteria().get(number - 1);
    }

    static FrameworkMapping mapping(Framework holder, Framework from) {
        FrameworkMapping mapping = FRAMEWORKS.createFrameworkMapping();
        mapping.setFromVersion(from.getVersion());
        mapping.setFrom(from);
        holder.getMappings().add(mapping);
        return mapping;
    }

    static void entry(FrameworkMapping mapping, MappingKind kind, List<? extends FrameworkElement> sources, List<? extends FrameworkElement> targets) {
        MappingEntry entry = FRAMEWORKS.createMappingEntry();
        entry.setKind(kind);
        entry.getSources().addAll(sources);
        entry.getTargets().addAll(targets);
        mapping.getEntries().add(entry);
    }

    static Comparison.Compared compared(Evaluation... evaluations) {
        Comparison comparison = Comparisons.of(List.of(evaluations));
        return comparison instanceof Comparison.Compared compared ? compared : fail(comparison);
    }

    private static Comparison.Compared fail(Comparison comparison) {
        throw new AssertionError(comparison);
    }

    static CriterionRow row(Comparison.Compared comparison, String name) {
        return comparison.criteria().filter(row -> row.criterion().getName().equals(name)).findFirst().orElseThrow();
    }
}
