package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.OrganizationNames;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;

/** An organization stands once in the space, whatever its spelling (accents, case, abbreviations), its acronym or its SIRET. */
public final class OrganizationTwiceRule extends ElementRule<Organization> {

    /** Makes the rule. */
    public OrganizationTwiceRule() {
        super(new RuleCard("structure-en-double", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une structure n’est saisie qu’une fois dans l’espace, quels que soient l’orthographe, le sigle ou le fichier.",
                "Deux fiches pour une structure partagent ses liens en deux : le schéma, l’annuaire et les comptes sont faux.",
                "Gardez une seule des deux fiches et reportez sur elle les liens de l’autre ; si ce sont deux structures, précisez leur commune."),
                Organization.class, DirectoryPackage.Literals.ORGANIZATION);
    }

    @Override
    protected void check(SpaceFacts facts, Organization organization, Remarks remarks) {
        facts.get(OrganizationNames.class, OrganizationNames::new).twin(organization).ifPresent(
                twin -> remarks.add("cette structure est sans doute « " + twin.getName() + " »" + place(organization, twin)
                        + ". Gardez une seule fiche et reportez-y les liens de l’autre ; si ce sont deux structures, précisez leur commune."));
    }

    private static String place(Organization organization, Organization twin) {
        return twin.eResource() == organization.eResource() ? ", déjà dans ce fichier" : ", déjà dans « " + twin.eResource().getURI().lastSegment() + " »";
    }
}
