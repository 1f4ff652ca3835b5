package org.mailleur.model.edit.labels;

import static org.mailleur.model.edit.labels.ObjectLabels.typed;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.Organization;

/** Labels of the directory: organizations with their acronym, contacts by their role and never by a person's name. */
final class DirectoryLabels {

    String text(EObject object) {
        return switch (object) {
            case Organization organization -> organization(organization);
            case Contact contact -> contact.getRole();
            default -> null;
        };
    }

    private static String organization(Organization organization) {
        String name = organization.getName();
        String acronym = organization.getAcronym();
        if (!typed(acronym) || !typed(name)) {
            return typed(name) ? null : acronym;
        }
        return name.contains(acronym) ? null : name + " (" + acronym + ")";
    }
}
