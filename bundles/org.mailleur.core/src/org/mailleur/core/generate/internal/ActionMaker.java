package org.mailleur.core.generate.internal;

import java.util.List;

import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionFactory;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.action.ActionStatus;
import org.mailleur.model.action.Need;
import org.mailleur.model.action.NeedSource;
import org.mailleur.model.action.Responsibility;
import org.mailleur.model.action.Transmission;
import org.mailleur.model.base.Horizon;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.Priority;
import org.mailleur.model.base.Tier;
import org.mailleur.model.base.TierStep;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.partnership.Involvement;
import org.mailleur.model.partnership.Partnership;
import org.mailleur.model.partnership.PartnershipFactory;
import org.mailleur.model.partnership.PartnershipPoint;
import org.mailleur.model.partnership.PointKind;
import org.mailleur.model.partnership.Project;
import org.mailleur.model.partnership.Stage;
import org.mailleur.model.territory.Territory;

/** Makes needs, the actions that answer them, and the projects in which partners are sought. */
final class ActionMaker {

    private final ActionFactory factory = ActionFactory.eINSTANCE;
    private final PartnershipFactory partnerships = PartnershipFactory.eINSTANCE;
    private final Making making;

    ActionMaker(Making making) {
        this.making = making;
    }

    void need(Setting setting) {
        Territory territory = setting.territory();
        Need need = factory.createNeed();
        need.setName(making.names().fresh(making.dice().pick(Words.NEEDS)));
        need.setDescription(making.prose().text());
        need.setSource(making.dice().pick(List.of(NeedSource.values())));
        need.setSourceDetail(making.dice().chance(50) ? "rencontre du réseau, " + making.dice().pick(Words.STREETS) : null);
        need.setObservedOn(making.dice().date(Making.FIRST_YEAR, Making.LAST_YEAR));
        need.setPriority(making.dice().pick(List.of(Priority.values())));
        need.getThemes().addAll(making.dice().some(territory.getThemes(), making.dice().between(1, 2)));
        need.getPopulationGroups().addAll(making.dice().some(territory.getPopulationGroups(), making.dice().between(0, 2)));
        for (GovernanceBody body : making.dice().some(territory.getBodies(), making.dice().between(0, 2))) {
            Transmission transmission = factory.createTransmission();
            transmission.setBody(body);
            transmission.setDate(making.dice().date(Making.FIRST_YEAR, Making.LAST_YEAR));
            transmission.setResponse(making.dice().chance(60) ? making.prose().paragraph() : null);
            need.getTransmissions().add(transmission);
        }
        setting.put(territory.getNeeds(), need);
    }

    void action(Setting setting) {
        Territory territory = setting.territory();
        Action action = factory.createAction();
        action.setName(making.names().fresh(making.dice().pick(Words.ACTIONS)));
        action.setDescription(making.prose().text());
        action.setTier(Tier.LOCAL_ACTION);
        action.setStep(making.dice().oneOf(TierStep.EMERGENCE, TierStep.SOCIAL_UTILITY));
        action.setStatus(making.dice().pick(List.of(ActionStatus.values())));
        action.setMaturity(action.getStatus() == ActionStatus.IMAGINED ? Maturity.WISHED_FOR : Maturity.EFFECTIVE);
        making.period(action);
        action.setPlace(making.dice().pick(territory.getMunicipalities()).getName());
        action.setMeans(making.dice().chance(60) ? making.prose().paragraph() : null);
        action.setOutcomes(making.dice().chance(40) ? making.prose().text() : null);
        action.getThemes().addAll(making.dice().some(territory.getThemes(), making.dice().between(1, 2)));
        action.getPopulationGroups().addAll(making.dice().some(territory.getPopulationGroups(), making.dice().between(0, 2)));
        action.getNeeds().addAll(making.dice().some(territory.getNeeds(), making.dice().between(0, 2)));
        action.getNetworks().addAll(making.dice().some(territory.getNetworks(), making.dice().between(0, 1)));
        action.getContracts().addAll(making.dice().some(territory.getContracts(), making.dice().between(0, 1)));
        List<Organization> partners = making.dice().some(setting.organizations(), making.dice().between(1, 5));
        action.setCarrier(partners.getFirst());
        for (int i = 0; i < partners.size(); i++) {
            action.getRoles().add(role(partners.get(i), i));
        }
        setting.put(territory.getActions(), action);
    }

    /** One partner answers for the action; the others take any other part. */
    private ActionRole role(Organization partner, int index) {
        ActionRole role = factory.createActionRole();
        role.setOrganization(partner);
        role.setResponsibility(index == 0 ? Responsibility.ACCOUNTABLE
                : making.dice().oneOf(Responsibility.RESPONSIBLE, Responsibility.CONSULTED, Responsibility.INFORMED));
        role.setNote(making.dice().chance(20) ? making.prose().clause() : null);
        return role;
    }

    void project(Setting setting) {
        Project project = partnerships.createProject();
        project.setName(making.names().fresh("Projet " + making.dice().pick(Words.SERVICES)));
        project.setPurpose(making.prose().text());
        making.period(project);
        List<Organization> partners = making.dice().some(setting.organizations(), making.dice().between(2, 5));
        project.setCarrier(partners.getFirst());
        project.getActions().addAll(making.dice().some(setting.territory().getActions(), making.dice().between(0, 2)));
        for (Organization partner : partners) {
            project.getPartnerships().add(partnership(partner));
        }
        setting.put(setting.territory().getProjects(), project);
    }

    private Partnership partnership(Organization partner) {
        Partnership partnership = partnerships.createPartnership();
        partnership.setName(partner.getName());
        partnership.setOrganization(partner);
        partnership.setInvolvement(making.dice().pick(List.of(Involvement.values())));
        partnership.setHorizon(making.dice().pick(List.of(Horizon.values())));
        partnership.setResponsibility(making.dice().pick(List.of(Responsibility.values())));
        partnership.getStages().addAll(making.dice().some(List.of(Stage.values()), making.dice().between(1, 3)));
        for (int i = making.dice().between(1, 4); i > 0; i--) {
            PartnershipPoint point = partnerships.createPartnershipPoint();
            point.setKind(making.dice().pick(List.of(PointKind.values())));
            point.setStatement(making.prose().sentence());
            point.setAnswer(making.dice().chance(50) ? making.prose().text() : null);
            partnership.getPoints().add(point);
        }
        return partnership;
    }
}
