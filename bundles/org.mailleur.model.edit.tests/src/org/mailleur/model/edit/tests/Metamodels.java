package org.mailleur.model.edit.tests;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.territory.TerritoryPackage;

/** All that the metamodels define. */
final class Metamodels {

    private Metamodels() {
    }

    static Stream<EClass> classes() {
        return packages().stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Stream<EClass> concreteClasses() {
        return classes().filter(each -> !each.isAbstract());
    }

    static Stream<EEnum> enums() {
        return packages().stream().flatMap(each -> each.getEClassifiers().stream()).filter(EEnum.class::isInstance).map(EEnum.class::cast);
    }

    private static List<EPackage> packages() {
        return List.of(BasePackage.eINSTANCE, DirectoryPackage.eINSTANCE, GovernancePackage.eINSTANCE, NetworkPackage.eINSTANCE,
                PolicyPackage.eINSTANCE, ActionPackage.eINSTANCE, PartnershipPackage.eINSTANCE, TerritoryPackage.eINSTANCE,
                FrameworkPackage.eINSTANCE, EvaluationPackage.eINSTANCE);
    }
}
