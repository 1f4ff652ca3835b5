package org.mailleur.core.tests.validation.rules;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.mailleur.core.file.FormatVersion;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionFactory;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.action.Need;
import org.mailleur.model.action.Responsibility;
import org.mailleur.model.action.Transmission;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.College;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.base.PopulationGroup;
import org.mailleur.model.base.Theme;
import org.mailleur.model.base.Tier;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.EvaluationStatus;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.evaluation.Evidence;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.evaluation.Recommendation;
import org.mailleur.model.evaluation.SpeakerRole;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;
import org.mailleur.model.governance.Attendance;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.governance.Meeting;
import org.mailleur.model.governance.OpenPoint;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.network.MemberRole;
import org.mailleur.model.network.Membership;
import org.mailleur.model.network.Network;
import org.mailleur.model.network.NetworkFactory;
import org.mailleur.model.partnership.Orientation;
import org.mailleur.model.partnership.PartnershipFactory;
import org.mailleur.model.partnership.Workshop;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.FundingShare;
import org.mailleur.model.policy.PolicyFactory;
import org.mailleur.model.policy.Signatory;
import org.mailleur.model.territory.Federation;
import org.mailleur.model.territory.Municipality;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;
import org.mailleur.model.territory.TerritoryKind;
import org.mailleur.model.territory.ThemeReview;
import org.mailleur.model.territory.TierReading;

/** A small space in which no rule finds anything, in whose parts a test then breaks what its rule watches over. */
final class SoundSpace {

    final Space space;
    final Federation federation = TerritoryFactory.eINSTANCE.createFederation();
    final Directory directory = DirectoryFactory.eINSTANCE.createDirectory();
    final Organization centre = organization("Centre social L’Escale", OrganizationKind.CENTRE_SOCIAL);
    final Organization garden = organization("Association Les Jardins", OrganizationKind.ASSOCIATION);
    final Organization caf = organization("Caisse d’allocations familiales", OrganizationKind.CAF);
    final Contact contact = DirectoryFactory.eINSTANCE.createContact();
    final Framework framework = framework("référentiel");
    final Axis axis = framework.getAxes().getFirst();
    final Function function = axis.getFunctions().getFirst();
    final Criterion welcome = function.getCriteria().get(0);
    final Criterion memory = function.getCriteria().get(1);
    final RatingScale scale = scale();
    final Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
    final Theme theme = BaseFactory.eINSTANCE.createTheme();
    final PopulationGroup families = BaseFactory.eINSTANCE.createPopulationGroup();
    final GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
    final Seat seat = GovernanceFactory.eINSTANCE.createSeat();
    final Meeting meeting = GovernanceFactory.eINSTANCE.createMeeting();
    final Attendance attendance = GovernanceFactory.eINSTANCE.createAttendance();
    final OpenPoint point = GovernanceFactory.eINSTANCE.createOpenPoint();
    final Network network = NetworkFactory.eINSTANCE.createNetwork();
    final Contract contract = PolicyFactory.eINSTANCE.createContract();
    final FundingShare first = PolicyFactory.eINSTANCE.createFundingShare();
    final FundingShare second = PolicyFactory.eINSTANCE.createFundingShare();
    final Need need = ActionFactory.eINSTANCE.createNeed();
    final Action action = ActionFactory.eINSTANCE.createAction();
    final Flow flow = GovernanceFactory.eINSTANCE.createFlow();
    final ThemeReview review = TerritoryFactory.eINSTANCE.createThemeReview();
    final Workshop workshop = PartnershipFactory.eINSTANCE.createWorkshop();
    final Evaluation evaluation = EvaluationFactory.eINSTANCE.createEvaluation();
    final Evaluator team = evaluator("Équipe", College.PROFESSIONAL);
    final Evaluator neighbours = evaluator("Habitantes et habitants", College.INHABITANT);
    final Assessment assessment = assessment(welcome);
    final Evidence evidence = EvaluationFactory.eINSTANCE.createEvidence();
    final Verbatim verbatim = EvaluationFactory.eINSTANCE.createVerbatim();
    final Recommendation recommendation = EvaluationFactory.eINSTANCE.createRecommendation();

    SoundSpace(Path folder) throws IOException {
        space = Space.open(folder, Progress.NONE);
        federation.setName("Fédération d’essai");
        federation.setDepartmentCode("26");
        directory.setName("Annuaire");
        directory.getOrganizations().addAll(List.of(centre, garden, caf));
        contact.setRole("Direction");
        centre.getContacts().add(contact);
        centre.setSiret("35600000000048");
        centre.setPostalCode("26150");
        centre.setMunicipalityCode("26113");
        territory();
        governance();
        contracts();
        actions();
        evaluation();
        add("essai.federation", federation);
        add("structures.annuaire", directory);
        add("essai.referentiel", framework);
        add("essai.echelle", scale);
        add("essai.territoire", territory);
        add("campagne.evaluation", evaluation);
    }

    void add(String name, FileRoot root) {
        root.setFormatVersion(FormatVersion.CURRENT);
        space.add(name, root);
    }

    static PartialDate date(String date) {
        return PartialDate.parse(date);
    }

    static Organization organization(String name, OrganizationKind kind) {
        Organization organization = DirectoryFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        organization.setKind(kind);
        return organization;
    }

    static Framework framework(String name) {
        Framework framework = FrameworkFactory.eINSTANCE.createFramework();
        framework.setName(name);
        framework.setVersion("1");
        Axis axis = FrameworkFactory.eINSTANCE.createAxis();
        axis.setCode("1");
        axis.setName("Relier");
        Function function = FrameworkFactory.eINSTANCE.createFunction();
        function.setCode("1.1");
        function.setName("Accueillir");
        function.getCriteria().addAll(List.of(criterion("1.1.1", "Un accueil ouvert"), criterion("1.1.2", "Une mémoire tenue")));
        axis.getFunctions().add(function);
        framework.getAxes().add(axis);
        return framework;
    }

    private static Criterion criterion(String code, String name) {
        Criterion criterion = FrameworkFactory.eINSTANCE.createCriterion();
        criterion.setCode(code);
        criterion.setName(name);
        return criterion;
    }

    static RatingScale scale() {
        RatingScale scale = FrameworkFactory.eINSTANCE.createRatingScale();
        scale.setName("Échelle");
        scale.setVersion("1");
        String[] names = { "Absent", "Naissant", "Installé" };
        for (int i = 0; i < names.length; i++) {
            Level level = FrameworkFactory.eINSTANCE.createLevel();
            level.setName(names[i]);
            level.setValue(i + 1);
            scale.getLevels().add(level);
        }
        return scale;
    }

    static Municipality municipality(String name, String code) {
        Municipality municipality = TerritoryFactory.eINSTANCE.createMunicipality();
        municipality.setName(name);
        municipality.setCode(code);
        return municipality;
    }

    private void territory() {
        territory.setName("Diois");
        territory.setKind(TerritoryKind.EPCI);
        territory.setCode("242600534");
        territory.getMunicipalities().addAll(List.of(municipality("Die", "26113"), municipality("Luc-en-Diois", "26167")));
        territory.setMunicipalityCount(Integer.valueOf(2));
        theme.setName("Jeunesse");
        territory.getThemes().add(theme);
        families.setName("Familles");
        territory.getPopulationGroups().add(families);
        review.setName("Lecture jeunesse");
        review.setTheme(theme);
        TierReading reading = TerritoryFactory.eINSTANCE.createTierReading();
        reading.setTier(Tier.PUBLIC_POLICY);
        reading.setStatement("Une convention soutient la jeunesse.");
        review.getReadings().add(reading);
        territory.getThemeReviews().add(review);
    }

    private void governance() {
        body.setName("Copil CTG");
        body.getThemes().add(theme);
        seat.setRole("Élus des communes");
        seat.setCollege(College.ELECTED);
        body.getSeats().add(seat);
        meeting.setName("Réunion de mai");
        meeting.setDate(date("2026-05-05"));
        attendance.setPresent(4);
        meeting.getAttendances().add(attendance);
        point.setName("Chercher un local");
        point.setDue(date("2026-09"));
        meeting.getOpenPoints().add(point);
        body.getMeetings().add(meeting);
        territory.getBodies().add(body);
        network.setName("Réseau jeunesse");
        network.getThemes().add(theme);
        network.getAnimators().add(centre);
        network.getMemberships().addAll(List.of(member(centre, MemberRole.ANIMATOR), member(garden, MemberRole.MEMBER)));
        territory.getNetworks().add(network);
        flow.setKind(FlowKind.NEEDS_RISING);
        flow.setSource(families);
        flow.setTarget(network);
        territory.getFlows().add(flow);
    }

    static Membership member(Organization organization, MemberRole role) {
        Membership member = NetworkFactory.eINSTANCE.createMembership();
        member.setOrganization(organization);
        member.setRole(role);
        return member;
    }

    private void contracts() {
        contract.setName("CTG");
        contract.setStart(date("2024"));
        contract.setEnd(date("2028"));
        contract.setTotalAmount(new BigDecimal("1000"));
        Signatory signatory = PolicyFactory.eINSTANCE.createSignatory();
        signatory.setOrganization(caf);
        contract.getSignatories().add(signatory);
        first.setFunder(caf);
        first.setAmount(new BigDecimal("600"));
        second.setFunder(garden);
        second.setAmount(new BigDecimal("400.00"));
        contract.getFundingShares().addAll(List.of(first, second));
        territory.getContracts().add(contract);
    }

    private void actions() {
        need.setName("Se retrouver le soir");
        Transmission transmission = ActionFactory.eINSTANCE.createTransmission();
        transmission.setBody(body);
        transmission.setDate(date("2026-03"));
        need.getTransmissions().add(transmission);
        territory.getNeeds().add(need);
        action.setName("Café des jeunes");
        action.setCarrier(centre);
        action.getThemes().add(theme);
        action.getRoles().addAll(List.of(role(centre, Responsibility.ACCOUNTABLE), role(garden, Responsibility.RESPONSIBLE)));
        territory.getActions().add(action);
        workshop.setName("Atelier");
        workshop.setVotesPerParticipant(Integer.valueOf(3));
        workshop.getOrientations().addAll(List.of(orientation("Aller vers", 5), orientation("Ouvrir le soir", 5), orientation("Tenir un journal", 5)));
        territory.getWorkshops().add(workshop);
    }

    static ActionRole role(Organization organization, Responsibility responsibility) {
        ActionRole role = ActionFactory.eINSTANCE.createActionRole();
        role.setOrganization(organization);
        role.setResponsibility(responsibility);
        return role;
    }

    private static Orientation orientation(String name, int votes) {
        Orientation orientation = PartnershipFactory.eINSTANCE.createOrientation();
        orientation.setName(name);
        orientation.setVotes(Integer.valueOf(votes));
        return orientation;
    }

    private static Evaluator evaluator(String name, College college) {
        Evaluator evaluator = EvaluationFactory.eINSTANCE.createEvaluator();
        evaluator.setName(name);
        evaluator.setCollege(college);
        return evaluator;
    }

    Assessment assessment(Criterion criterion) {
        Assessment made = EvaluationFactory.eINSTANCE.createAssessment();
        made.setCriterion(criterion);
        made.setAgreed(scale.getLevels().get(2));
        made.setArgument("La porte est ouverte six jours sur sept.");
        made.getRatings().addAll(List.of(rating(team, scale.getLevels().get(1)), rating(neighbours, scale.getLevels().get(2))));
        return made;
    }

    static Rating rating(Evaluator evaluator, Level level) {
        Rating rating = EvaluationFactory.eINSTANCE.createRating();
        rating.setEvaluator(evaluator);
        rating.setLevel(level);
        return rating;
    }

    private void evaluation() {
        evaluation.setName("Campagne 2026");
        evaluation.setStatus(EvaluationStatus.IN_PROGRESS);
        evaluation.setStart(date("2026-02"));
        evaluation.setEnd(date("2026-06"));
        evaluation.setSubject(centre);
        evaluation.setFramework(framework);
        evaluation.setScale(scale);
        evaluation.getEvaluators().addAll(List.of(team, neighbours));
        evaluation.getAssessments().add(assessment);
        evidence.setName("Cahier d’accueil");
        evidence.setDate(date("2026-01"));
        evidence.getCriteria().addAll(List.of(welcome, memory));
        evaluation.getEvidence().add(evidence);
        verbatim.setWords("Ici on m’écoute.");
        verbatim.setFunction(function);
        verbatim.setSpeakerRole(SpeakerRole.INHABITANT);
        verbatim.setConsent(Consent.PUBLISHABLE);
        evaluation.getVerbatims().add(verbatim);
        recommendation.setName("Ouvrir le soir");
        recommendation.setAddressee("Centre social");
        evaluation.getRecommendations().add(recommendation);
    }
}
