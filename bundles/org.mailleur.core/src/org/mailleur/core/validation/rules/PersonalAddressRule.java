package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.GivenNames;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;

/** An organization's address is not a person's. */
public final class PersonalAddressRule extends ElementRule<Organization> {

    /** Makes the rule. */
    public PersonalAddressRule() {
        super(new RuleCard("courriel-nominatif", Severity.WARNING, RuleFamily.PERSONAL_DATA,
                "Le courriel d’une structure n’est pas celui d’une personne (prenom.nom@…).",
                "Le champ de la structure s’imprime dans l’annuaire ; celui du contact est marqué, listé et purgé.",
                "Déplacez l’adresse dans un contact, et indiquez celle de l’accueil."),
                Organization.class, DirectoryPackage.Literals.ORGANIZATION);
    }

    @Override
    protected void check(SpaceFacts facts, Organization organization, Remarks remarks) {
        String email = organization.getEmail();
        int at = email == null ? -1 : email.indexOf('@');
        int dot = at < 0 ? -1 : email.indexOf('.');
        if (dot > 0 && dot < at - 1 && GivenNames.contains(email.substring(0, dot).strip())) {
            remarks.add("« " + email + " » paraît être l’adresse d’une personne. Déplacez-la dans un contact, et indiquez celle de l’accueil.",
                    "Déplacer l’adresse dans un contact", () -> {
                        Contact contact = DirectoryFactory.eINSTANCE.createContact();
                        contact.setRole("Fonction à préciser");
                        contact.setEmail(email);
                        organization.getContacts().add(contact);
                        organization.setEmail(null);
                    });
        }
    }
}
