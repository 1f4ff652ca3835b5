package org.mailleur.core.validation.rules;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.DirectoryPackage;

/** Who left a role is no longer named there. */
public final class ContactGoneRule extends ElementRule<Contact> {

    /** Makes the rule. */
    public ContactGoneRule() {
        super(new RuleCard("contact-parti", Severity.WARNING, RuleFamily.PERSONAL_DATA,
                "Aucune donnée personnelle ne reste sur un contact dont la date « Jusqu’au » est passée.",
                "Les coordonnées d’une personne ne se gardent que tant qu’elle occupe la fonction (RGPD).",
                "Effacez ses données, ou indiquez la personne qui lui succède."),
                Contact.class, DirectoryPackage.Literals.CONTACT);
    }

    @Override
    protected void check(SpaceFacts facts, Contact contact, Remarks remarks) {
        boolean personal = contact.getPersonName() != null || contact.getPhone() != null || contact.getEmail() != null;
        if (personal && facts.isPast(contact, contact.getUntil())) {
            remarks.add("la personne a quitté cette fonction (" + FrenchFormat.date(contact.getUntil())
                    + ") et ses données y sont encore. Effacez-les, ou indiquez qui lui succède.", "Effacer ses données", () -> {
                        contact.setPersonName(null);
                        contact.setPhone(null);
                        contact.setEmail(null);
                    });
        }
    }
}
