package org.mailleur.core.generate.internal;

import java.util.List;

import org.mailleur.model.base.Attachment;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.College;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.base.Tier;
import org.mailleur.model.base.TierStep;
import org.mailleur.model.governance.Attendance;
import org.mailleur.model.governance.BodyKind;
import org.mailleur.model.governance.Decision;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.governance.Meeting;
import org.mailleur.model.governance.OpenPoint;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.governance.SeatVote;

/** Makes governance bodies with seats and meetings, and flows. */
final class GovernanceMaker {

    private static final List<BodyKind> KINDS = List.of(BodyKind.values());
    private static final List<College> COLLEGES = List.of(College.ELECTED, College.PROFESSIONAL, College.VOLUNTEER, College.INHABITANT,
            College.INSTITUTION);
    private static final List<String> RHYTHMS = List.of("deux fois par an", "chaque trimestre", "tous les mois", "à la demande", "une fois l’an");

    private final GovernanceFactory factory = GovernanceFactory.eINSTANCE;
    private final Making making;

    GovernanceMaker(Making making) {
        this.making = making;
    }

    void body(Setting setting) {
        GovernanceBody body = factory.createGovernanceBody();
        BodyKind kind = making.dice().pick(KINDS);
        body.setKind(kind);
        body.setKindLabel(kind == BodyKind.OTHER ? "cercle de coordination" : null);
        body.setName(making.names().fresh(label(kind) + " – " + making.dice().pick(setting.territory().getThemes()).getName()));
        body.setMission(making.prose().text());
        body.setFrequency(making.dice().pick(RHYTHMS));
        body.setTier(making.dice().oneOf(Tier.STEERING, Tier.COORDINATION));
        body.setStep(body.getTier() == Tier.STEERING ? TierStep.IMPULSE : TierStep.RELAY);
        making.maturity(body);
        making.period(body);
        body.setHost(making.dice().pick(setting.organizations()));
        body.getThemes().addAll(making.dice().some(setting.territory().getThemes(), making.dice().between(1, 3)));
        if (!setting.territory().getBodies().isEmpty() && making.dice().chance(50)) {
            body.setParent(making.dice().pick(setting.territory().getBodies()));
        }
        for (int i = making.dice().between(3, 8); i > 0; i--) {
            body.getSeats().add(seat(setting));
        }
        for (int i = making.dice().between(1, 3); i > 0; i--) {
            body.getMeetings().add(meeting(setting));
        }
        setting.put(setting.territory().getBodies(), body);
    }

    private static String label(BodyKind kind) {
        return switch (kind) {
        case COPIL -> "Comité de pilotage";
        case COTECH -> "Comité technique";
        case FOLLOW_UP_COMMITTEE -> "Comité de suivi";
        case APPROVAL_COMMITTEE -> "Comité d’agrément";
        case MUNICIPAL_COUNCIL -> "Conseil municipal";
        case COMMUNITY_COUNCIL -> "Conseil communautaire";
        case BOARD -> "Conseil d’administration";
        case GENERAL_ASSEMBLY -> "Assemblée générale";
        case YOUTH_PARLIAMENT -> "Parlement des jeunes";
        case INHABITANT_FORUM -> "Forum habitant";
        case MIXED_GROUP -> "Groupe mixte";
        default -> "Commission";
        };
    }

    private Seat seat(Setting setting) {
        Seat seat = factory.createSeat();
        seat.setRole(making.dice().pick(Words.ROLES));
        seat.setCollege(making.dice().pick(COLLEGES));
        seat.setCount(making.dice().chance(70) ? 1 : making.dice().between(2, 6));
        seat.setVote(making.dice().pick(List.of(SeatVote.values())));
        seat.setOrganization(making.dice().chance(80) ? making.dice().pick(setting.organizations()) : null);
        if (making.dice().chance(10)) {
            seat.setHolderName("Personne inventée " + making.dice().between(1, 999));
            seat.setMandateEnd(making.dice().date(Making.LAST_YEAR, Making.LAST_YEAR + 6));
        }
        return seat;
    }

    private Meeting meeting(Setting setting) {
        Meeting meeting = factory.createMeeting();
        PartialDate day = making.dice().day(Making.FIRST_YEAR, Making.LAST_YEAR);
        meeting.setDate(day);
        meeting.setName("Séance du " + day.day() + "/" + day.month() + "/" + day.year());
        meeting.setPlace("Salle polyvalente, " + making.dice().pick(Words.STREETS));
        meeting.setAgenda("1. Retour sur la séance précédente\n2. " + Prose.capitalised(making.prose().clause()) + "\n3. Questions diverses");
        for (College college : making.dice().some(COLLEGES, making.dice().between(2, 4))) {
            meeting.getAttendances().add(attendance(college));
        }
        for (int i = making.dice().between(1, 3); i > 0; i--) {
            Decision decision = factory.createDecision();
            decision.setName(Prose.capitalised(making.prose().clause()));
            decision.setDescription(making.dice().chance(50) ? making.prose().paragraph() : null);
            meeting.getDecisions().add(decision);
        }
        for (int i = making.dice().between(0, 2); i > 0; i--) {
            meeting.getOpenPoints().add(openPoint(setting));
        }
        if (making.dice().chance(30)) {
            Attachment minutes = BaseFactory.eINSTANCE.createAttachment();
            minutes.setName("Compte rendu");
            minutes.setUrl("https://comptes-rendus.example/" + day);
            meeting.setMinutes(minutes);
        }
        return meeting;
    }

    private Attendance attendance(College college) {
        Attendance attendance = factory.createAttendance();
        attendance.setCollege(college);
        attendance.setPresent(making.dice().between(1, 12));
        attendance.setExcused(making.dice().between(0, 4));
        return attendance;
    }

    private OpenPoint openPoint(Setting setting) {
        OpenPoint point = factory.createOpenPoint();
        point.setName(Prose.capitalised(making.prose().clause()));
        point.setCarrier(making.dice().pick(setting.organizations()));
        point.setDue(making.dice().date(Making.LAST_YEAR, Making.LAST_YEAR + 1));
        return point;
    }

    void flow(Setting setting) {
        Flow flow = factory.createFlow();
        flow.setKind(making.dice().pick(List.of(FlowKind.values())));
        flow.setLabel(making.dice().chance(60) ? making.prose().clause() : null);
        flow.setDescription(making.dice().chance(40) ? making.prose().paragraph() : null);
        flow.setMaturity(making.dice().pick(List.of(Maturity.values())));
        flow.setSource(making.dice().pick(setting.tiered()));
        flow.setTarget(making.dice().pick(setting.tiered()));
        flow.getThemes().addAll(making.dice().some(setting.territory().getThemes(), making.dice().between(0, 2)));
        setting.put(setting.territory().getFlows(), flow);
    }
}
