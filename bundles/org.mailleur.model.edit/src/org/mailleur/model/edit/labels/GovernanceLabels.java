package org.mailleur.model.edit.labels;

import static org.mailleur.model.base.BasePackage.Literals.COLLEGE;
import static org.mailleur.model.base.BasePackage.Literals.TIERED_ELEMENT;
import static org.mailleur.model.edit.labels.ObjectLabels.typed;
import static org.mailleur.model.governance.GovernancePackage.Literals.FLOW_KIND;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.College;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.governance.Attendance;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;
import org.mailleur.model.governance.Meeting;
import org.mailleur.model.governance.Seat;

/** Labels of governance: who sits in which capacity, what runs from where to where. */
final class GovernanceLabels {

    private final ObjectLabels labels;

    GovernanceLabels(ObjectLabels labels) {
        this.labels = labels;
    }

    String text(EObject object) {
        return switch (object) {
            case Seat seat -> seat(seat);
            case Meeting meeting -> meeting(meeting);
            case Attendance attendance -> attendance(attendance);
            case Flow flow -> flow(flow);
            default -> null;
        };
    }

    /** Such as « Maire, Commune de Die (élu·es) × 2 »; the holder's name is personal and stays out. */
    private String seat(Seat seat) {
        List<String> parts = new ArrayList<>();
        if (typed(seat.getRole())) {
            parts.add(seat.getRole());
        }
        if (seat.getOrganization() != null) {
            parts.add(labels.within(seat.getOrganization()));
        }
        boolean collegeTold = seat.getCollege() != College.UNSPECIFIED;
        if (parts.isEmpty()) {
            parts.add(collegeTold ? college(seat.getCollege()) : Vocabulary.label(seat.eClass()));
            collegeTold = false;
        }
        return String.join(", ", parts) + (collegeTold ? " (" + college(seat.getCollege()) + ")" : "")
                + (seat.getCount() > 1 ? " ×" + FrenchFormats.NBSP + seat.getCount() : "");
    }

    private static String meeting(Meeting meeting) {
        if (meeting.getDate() == null) {
            return null;
        }
        String date = FrenchFormats.date(meeting.getDate());
        if (!typed(meeting.getName())) {
            return Vocabulary.label(meeting.eClass()) + (meeting.getDate().day() == 0 ? ", " : " du ") + date;
        }
        boolean dated = meeting.getName().replace(FrenchFormats.NBSP, " ").contains(date.replace(FrenchFormats.NBSP, " "));
        return dated ? null : meeting.getName() + ", " + date;
    }

    private String attendance(Attendance attendance) {
        List<String> who = new ArrayList<>();
        if (attendance.getCollege() != College.UNSPECIFIED || attendance.getOrganization() == null) {
            who.add(attendance.getCollege() == College.UNSPECIFIED ? Vocabulary.label(attendance.eClass()) : college(attendance.getCollege()));
        }
        if (attendance.getOrganization() != null) {
            who.add(labels.within(attendance.getOrganization()));
        }
        return String.join(", ", who) + FrenchFormats.COLON + counted(attendance.getPresent(), "présent")
                + (attendance.getExcused() > 0 ? ", " + counted(attendance.getExcused(), "excusé") : "");
    }

    /** Such as « impulsion : Copil CTG → Réseau jeunesse »; harmonisation runs both ways, so that its dash has no head. */
    private String flow(Flow flow) {
        String kind = flow.getKind() == FlowKind.UNSPECIFIED ? Vocabulary.label(flow.eClass()) : Vocabulary.word(FLOW_KIND, flow.getKind());
        String arrow = flow.getKind() == FlowKind.HARMONISATION ? " – " : " → ";
        String text = kind + FrenchFormats.COLON + labels.reference(flow.getSource(), TIERED_ELEMENT) + arrow
                + labels.reference(flow.getTarget(), TIERED_ELEMENT) + (typed(flow.getLabel()) ? " (" + flow.getLabel() + ")" : "");
        return flow.getMaturity() == Maturity.WISHED_FOR ? ObjectLabels.wished(text) : text;
    }

    private static String college(College college) {
        return Vocabulary.word(COLLEGE, college);
    }

    private static String counted(int count, String word) {
        return FrenchFormats.number(count) + FrenchFormats.NBSP + word + (count > 1 ? "s" : "");
    }
}
