package org.mailleur.model.edit.labels;

import static org.mailleur.model.action.ActionPackage.Literals.RESPONSIBILITY;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION;
import static org.mailleur.model.edit.labels.ObjectLabels.typed;
import static org.mailleur.model.governance.GovernancePackage.Literals.GOVERNANCE_BODY;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.action.ActionStatus;
import org.mailleur.model.action.Responsibility;
import org.mailleur.model.action.Transmission;

/** Labels of needs and actions: whom a need was passed on to, who does what in an action. */
final class ActionLabels {

    private final ObjectLabels labels;

    ActionLabels(ObjectLabels labels) {
        this.labels = labels;
    }

    String text(EObject object) {
        return switch (object) {
            case Action action -> action(action);
            case ActionRole role -> role(role);
            case Transmission transmission -> transmission(transmission);
            default -> null;
        };
    }

    /** An imagined action is a wished-for thing, whatever its maturity says. */
    private static String action(Action action) {
        return action.getStatus() == ActionStatus.IMAGINED && typed(action.getName()) ? ObjectLabels.wished(action.getName()) : null;
    }

    private String role(ActionRole role) {
        String who = labels.reference(role.getOrganization(), ORGANIZATION);
        return role.getResponsibility() == Responsibility.UNSPECIFIED ? who
                : who + FrenchFormats.COLON + Vocabulary.word(RESPONSIBILITY, role.getResponsibility());
    }

    private String transmission(Transmission transmission) {
        String body = labels.reference(transmission.getBody(), GOVERNANCE_BODY);
        return transmission.getDate() == null ? body : body + ", " + FrenchFormats.date(transmission.getDate());
    }
}
