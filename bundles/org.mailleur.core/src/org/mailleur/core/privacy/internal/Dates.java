package org.mailleur.core.privacy.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.DirectoryCard;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.territory.DisabledRule;

/** Which date tells the age of personal data. */
public final class Dates {

    private Dates() {
    }

    /**
     * Returns the day from which on an element's personal data has no reason to be there.
     *
     * @param element the element
     * @return the end of a mandate or of a contact's time; empty when none is told
     */
    public static Optional<PartialDate> end(EObject element) {
        return Optional.ofNullable(switch (element) {
        case Contact contact -> contact.getUntil();
        case Seat seat -> seat.getMandateEnd();
        default -> null;
        });
    }

    /**
     * Returns the date that tells the age of an element's personal data.
     *
     * @param element the element
     * @return its end, else when it was noted; empty when nothing tells
     */
    public static Optional<PartialDate> of(EObject element) {
        return end(element).or(() -> Optional.ofNullable(switch (element) {
        case DirectoryCard card -> card.getUpdatedOn();
        case DisabledRule rule -> rule.getDisabledOn();
        case Verbatim verbatim when verbatim.getCollectedOn() != null -> verbatim.getCollectedOn();
        case Verbatim verbatim -> campaign(verbatim.eContainer());
        case Evaluator evaluator -> campaign(evaluator.eContainer());
        default -> null;
        }));
    }

    private static PartialDate campaign(EObject holder) {
        return holder instanceof Evaluation evaluation ? evaluation.getEnd() == null ? evaluation.getStart() : evaluation.getEnd() : null;
    }
}
