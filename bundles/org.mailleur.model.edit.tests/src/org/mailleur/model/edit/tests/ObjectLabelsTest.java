package org.mailleur.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionFactory;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.action.ActionStatus;
import org.mailleur.model.action.Responsibility;
import org.mailleur.model.base.College;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.FrameworkMapping;
import org.mailleur.model.framework.MappingEntry;
import org.mailleur.model.framework.MappingKind;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.governance.Meeting;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.network.MemberRole;
import org.mailleur.model.network.Membership;
import org.mailleur.model.network.Network;
import org.mailleur.model.network.NetworkFactory;
import org.mailleur.model.policy.FundingShare;
import org.mailleur.model.policy.PolicyFactory;
import org.mailleur.model.territory.PopulationFigure;
import org.mailleur.model.territory.TerritoryFactory;

/** Objects go by words that a delegate understands, never by an identifier. */
class ObjectLabelsTest {

    private final ObjectLabels labels = new ObjectLabels();

    @ParameterizedTest
    @MethodSource("org.mailleur.model.edit.tests.Metamodels#concreteClasses")
    void anEmptyObjectStillHasWords(EClass type) {
        String text = labels.text(EcoreUtil.create(type));
        assertFalse(text.isBlank());
        assertFalse(text.contains("null") || text.contains("@"), text);
    }

    @ParameterizedTest
    @MethodSource("org.mailleur.model.edit.tests.Metamodels#concreteClasses")
    void whatCannotBeFoundSaysSo(EClass type) {
        EObject object = EcoreUtil.create(type);
        ((InternalEObject) object).eSetProxyURI(URI.createURI("absent.annuaire#_1"));
        assertEquals(Vocabulary.label(type) + " introuvable", labels.text(object));
    }

    @ParameterizedTest
    @MethodSource("org.mailleur.model.edit.tests.Metamodels#concreteClasses")
    void personalDataStaysOut(EClass type) {
        EObject object = EcoreUtil.create(type);
        for (EAttribute each : type.getEAllAttributes()) {
            if (Vocabulary.personal(each)) {
                object.eSet(each, "Nom secret");
            } else if (each.getEAttributeType().getInstanceClass() == String.class && !each.isMany()) {
                object.eSet(each, "texte");
            }
        }
        assertFalse(labels.text(object).contains("secret"), labels.text(object));
    }

    @Test
    void seatsTellRoleOrganizationCollegeAndNumber() {
        Seat seat = GovernanceFactory.eINSTANCE.createSeat();
        assertEquals("Siège", labels.text(seat));
        seat.setCollege(College.ELECTED);
        assertEquals("élu·es", labels.text(seat));
        seat.setRole("Maire");
        seat.setOrganization(organization("Commune de Die"));
        seat.setCount(2);
        assertEquals("Maire, Commune de Die (élu·es) ×\u00a02", labels.text(seat));
    }

    @Test
    void flowsTellWhatRunsFromWhereToWhere() {
        GovernanceBody copil = GovernanceFactory.eINSTANCE.createGovernanceBody();
        copil.setName("Copil CTG");
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        network.setName("Réseau jeunesse");
        Flow flow = GovernanceFactory.eINSTANCE.createFlow();
        flow.setKind(FlowKind.IMPULSE);
        flow.setSource(copil);
        assertEquals("impulsion\u00a0: Copil CTG → Élément situé à préciser", labels.text(flow));
        flow.setTarget(network);
        assertEquals("impulsion\u00a0: Copil CTG → Réseau jeunesse", labels.text(flow));
        flow.setKind(FlowKind.HARMONISATION);
        flow.setLabel("calendrier");
        assertEquals("harmonisation\u00a0: Copil CTG – Réseau jeunesse (calendrier)", labels.text(flow));
    }

    @Test
    void whatIsWishedForEndsInAQuestionMark() {
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        network.setName("Réseau logement");
        network.setMaturity(Maturity.WISHED_FOR);
        assertEquals("Réseau logement\u00a0?", labels.text(network));
        network.setName("Réseau logement ?");
        assertEquals("Réseau logement ?", labels.text(network));
        Action action = ActionFactory.eINSTANCE.createAction();
        action.setName("Café mobile");
        action.setStatus(ActionStatus.IMAGINED);
        action.setMaturity(Maturity.WISHED_FOR);
        assertEquals("Café mobile\u00a0?", labels.text(action));
    }

    @Test
    void moneyAndPeopleAreCounted() {
        FundingShare share = PolicyFactory.eINSTANCE.createFundingShare();
        share.setFunder(organization("CAF de la Drôme"));
        share.setPercentage(new BigDecimal("12.5"));
        assertEquals("CAF de la Drôme\u00a0: 12,5\u00a0%", labels.text(share));
        share.setAmount(new BigDecimal("12500"));
        share.setYear(2026);
        assertEquals("CAF de la Drôme\u00a0: 12\u202f500\u00a0€ (2026)", labels.text(share));
        PopulationFigure figure = TerritoryFactory.eINSTANCE.createPopulationFigure();
        figure.setCount(12000);
        figure.setApproximate(true);
        assertEquals("environ 12\u202f000\u00a0habitants", labels.text(figure));
    }

    @Test
    void partsInSomethingNameWhoTakesThem() {
        Membership membership = NetworkFactory.eINSTANCE.createMembership();
        membership.setOrganization(organization("Mission locale"));
        assertEquals("Mission locale", labels.text(membership));
        membership.setRole(MemberRole.ANIMATOR);
        assertEquals("Mission locale (animation)", labels.text(membership));
        ActionRole role = ActionFactory.eINSTANCE.createActionRole();
        assertEquals("Structure à préciser", labels.text(role));
        role.setOrganization(membership.getOrganization());
        role.setResponsibility(Responsibility.RESPONSIBLE);
        assertEquals("Mission locale\u00a0: R – réalise", labels.text(role));
    }

    @Test
    void meetingsTellTheirDateOnce() {
        Meeting meeting = GovernanceFactory.eINSTANCE.createMeeting();
        meeting.setDate(PartialDate.parse("2026-03-03"));
        assertEquals("Réunion du 3\u00a0mars\u00a02026", labels.text(meeting));
        meeting.setName("Bilan");
        assertEquals("Bilan, 3\u00a0mars\u00a02026", labels.text(meeting));
        meeting.setName("Bilan du 3 mars 2026");
        assertEquals("Bilan du 3 mars 2026", labels.text(meeting));
    }

    @Test
    void organizationsTellTheirAcronym() {
        Organization organization = organization("Caisse d’allocations familiales");
        organization.setAcronym("CAF");
        assertEquals("Caisse d’allocations familiales (CAF)", labels.text(organization));
        organization.setName("CAF de la Drôme");
        assertEquals("CAF de la Drôme", labels.text(organization));
        organization.setName(null);
        assertEquals("CAF", labels.text(organization));
    }

    @Test
    void mappingsTellWhatBecameOfWhat() {
        FrameworkMapping mapping = FrameworkFactory.eINSTANCE.createFrameworkMapping();
        mapping.setFromVersion("1.0");
        assertEquals("Correspondance avec la version\u00a01.0", labels.text(mapping));
        MappingEntry entry = FrameworkFactory.eINSTANCE.createMappingEntry();
        entry.getTargets().add(criterion("1.1.2"));
        assertEquals("1.1.2", labels.text(entry));
        entry.setKind(MappingKind.NEW);
        assertEquals("1.1.2 (nouveau)", labels.text(entry));
        entry.setKind(MappingKind.MERGED);
        entry.getSources().add(criterion("1.1.2"));
        entry.getSources().add(criterion("1.1.3"));
        assertEquals("1.1.2, 1.1.3 → 1.1.2 (fusionné)", labels.text(entry));
        entry.getSources().clear();
        entry.getTargets().clear();
        assertEquals("fusionné", labels.text(entry));
    }

    private static Criterion criterion(String code) {
        Criterion criterion = FrameworkFactory.eINSTANCE.createCriterion();
        criterion.setCode(code);
        return criterion;
    }

    private static Organization organization(String name) {
        Organization organization = DirectoryFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        return organization;
    }
}
