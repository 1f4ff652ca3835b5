package org.mailleur.core.exchange;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.text.French;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Verbatim;

/**
 * What may leave a space. Words whose speaker did not agree never do, whoever asks; those to be anonymised leave without what tells
 * who spoke; personal data leaves only when asked for.
 *
 * @param personal true to let personal data leave
 */
public record Leaving(boolean personal) {

    /** Nothing personal. */
    public static final Leaving IMPERSONAL = new Leaving(false);

    /**
     * Tells whether an object may leave.
     *
     * @param object the object
     * @return false for words that are internal, whose consent is missing, or that are yet to be anonymised
     */
    public boolean lets(EObject object) {
        if (!(object instanceof Verbatim verbatim)) {
            return true;
        }
        boolean anonymised = verbatim.getAnonymisedWords() != null && !verbatim.getAnonymisedWords().isBlank();
        return verbatim.getConsent() == Consent.PUBLISHABLE || verbatim.getConsent() == Consent.TO_BE_ANONYMISED && anonymised;
    }

    /**
     * Tells whether a value of an object that leaves may leave with it.
     *
     * @param object  the object
     * @param feature the feature
     * @return false for what tells who spoke, and for personal data that was not asked for
     */
    public boolean lets(EObject object, EStructuralFeature feature) {
        boolean speaker = feature == EvaluationPackage.Literals.VERBATIM__WORDS || feature == EvaluationPackage.Literals.VERBATIM__SPEAKER_DETAIL;
        if (speaker && object instanceof Verbatim verbatim && verbatim.getConsent() != Consent.PUBLISHABLE) {
            return false;
        }
        return personal || !French.isPersonal(feature);
    }
}
