package org.mailleur.core.tests.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionFactory;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.base.Theme;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.Function;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.PolicyFactory;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

/** A small space to import into: a directory, a territory and an evaluation whose identifiers are readable. */
final class SmallSpace {

    private SmallSpace() {
    }

    static Space make(Path folder) throws IOException {
        Space space = Space.open(folder, Progress.NONE);
        Directory directory = named(DirectoryFactory.eINSTANCE.createDirectory(), "Annuaire des Ormes");
        directory.getOrganizations().add(organization("Caisse d’allocations familiales des Ormes", "CAF", OrganizationKind.CAF));
        directory.getOrganizations().add(organization("Centre social Les Ormes", null, OrganizationKind.CENTRE_SOCIAL));
        directory.getOrganizations().add(organization("Commune de Valbrune", null, OrganizationKind.COMMUNE));
        directory.getOrganizations().get(1).setSiret("96000000000017");
        directory.getOrganizations().get(1).setPhone("04 00 00 00 00");
        directory.getOrganizations().get(1).setPostalCode("96100");
        space.add("ormes.annuaire", directory);
        Territory territory = territory();
        space.add("ormes.territoire", territory);
        Framework framework = framework();
        space.add("essai.referentiel", framework);
        Evaluation evaluation = named(EvaluationFactory.eINSTANCE.createEvaluation(), "Évaluation 2026");
        evaluation.setFramework(framework);
        evaluation.setSubject(directory.getOrganizations().get(1));
        space.add("2026.evaluation", evaluation);
        for (LoadedFile file : space.files()) {
            identify(file);
        }
        return space;
    }

    private static Territory territory() {
        Territory territory = named(TerritoryFactory.eINSTANCE.createTerritory(), "Pays des Ormes");
        Theme youth = named(BaseFactory.eINSTANCE.createTheme(), "Jeunesse");
        Theme rights = named(BaseFactory.eINSTANCE.createTheme(), "Accès aux droits, inclusion numérique");
        territory.getThemes().add(youth);
        territory.getThemes().add(rights);
        GovernanceBody copil = named(GovernanceFactory.eINSTANCE.createGovernanceBody(), "Copil CTG");
        territory.getBodies().add(copil);
        Contract contract = named(PolicyFactory.eINSTANCE.createContract(), "CTG 2022-2026");
        contract.setTotalAmount(new BigDecimal("120000"));
        territory.getContracts().add(contract);
        Action action = named(ActionFactory.eINSTANCE.createAction(), "Café des parents");
        territory.getActions().add(action);
        return territory;
    }

    private static Framework framework() {
        Framework framework = named(FrameworkFactory.eINSTANCE.createFramework(), "Référentiel d’essai");
        framework.setVersion("1");
        Axis axis = named(FrameworkFactory.eINSTANCE.createAxis(), "Animer");
        axis.setCode("1");
        Function function = named(FrameworkFactory.eINSTANCE.createFunction(), "Écouter");
        function.setCode("1.1");
        Criterion criterion = named(FrameworkFactory.eINSTANCE.createCriterion(), "Les habitants sont entendus");
        criterion.setCode("1.1.1");
        framework.getAxes().add(axis);
        axis.getFunctions().add(function);
        function.getCriteria().add(criterion);
        return framework;
    }

    private static Organization organization(String name, String acronym, OrganizationKind kind) {
        Organization organization = named(DirectoryFactory.eINSTANCE.createOrganization(), name);
        organization.setAcronym(acronym);
        organization.setKind(kind);
        return organization;
    }

    private static <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    private static void identify(LoadedFile file) {
        EObject root = file.root().orElseThrow();
        file.resource().setID(root, "_" + file.kind().extension());
        int[] rank = { 0 };
        root.eAllContents().forEachRemaining(object -> file.resource().setID(object, "_" + object.eClass().getName() + ++rank[0]));
    }
}
