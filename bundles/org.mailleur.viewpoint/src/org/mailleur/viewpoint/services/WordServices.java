package org.mailleur.viewpoint.services;

import org.eclipse.emf.ecore.EObject;

/** The words on lines that a reference draws. */
public final class WordServices {

    /** Contract to body. */
    public String steeringWords(EObject self) {
        return "piloté par";
    }

    /** Contract to policy. */
    public String policyWords(EObject self) {
        return "met en œuvre";
    }

    /** Policy to body. */
    public String policyBodyWords(EObject self) {
        return "conduite par";
    }

    /** Action to organization. */
    public String carrierWords(EObject self) {
        return "portée par";
    }

    /** Project to organization. */
    public String projectCarrierWords(EObject self) {
        return "porté par";
    }

    /** Action to network. */
    public String networkWords(EObject self) {
        return "construite dans";
    }

    /** Action to contract. */
    public String contractWords(EObject self) {
        return "relève de";
    }

    /** Action to need. */
    public String needWords(EObject self) {
        return "répond à";
    }

    /** Body to body. */
    public String parentWords(EObject self) {
        return "rend compte à";
    }

    /** Body to organization. */
    public String hostWords(EObject self) {
        return "réunie par";
    }

    /** Network to organization. */
    public String animatorWords(EObject self) {
        return "animé par";
    }
}
