package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mailleur.core.exchange.Column;
import org.mailleur.core.exchange.FieldChange;
import org.mailleur.core.exchange.internal.RowPlan.Setting;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionFactory;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.action.Responsibility;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.PolicyFactory;
import org.mailleur.model.policy.Signatory;

/** Reads columns that name organizations in a role: R, A, C, I of an action, signatories of a contract. They add and never remove. */
final class Parts {

    private final References names;
    private final Codec roles = new ReferenceCodec(many());

    Parts(References names) {
        this.names = names;
    }

    /** Any reference to many organizations will do: only its type and bounds are looked at. */
    private static EReference many() {
        return org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__ACTORS;
    }

    void read(RowPlan plan, Column column, String cell) throws CellRefusal {
        List<String> added = new ArrayList<>();
        EObject scope = plan.isAdded() ? plan.container() : plan.object();
        for (Object named : (List<?>) roles.read(cell, scope, names)) {
            Organization organization = (Organization) named;
            EObject part = column.feature() == ActionPackage.Literals.ACTION__ROLES ? role((Action) plan.object(), organization, responsibility(column))
                    : signatory((Contract) plan.object(), organization);
            if (part == null) {
                continue;
            }
            if (names.isPending(organization)) {
                plan.uses(organization);
            }
            plan.settings().add(new Setting(plan.object(), column.feature(), part, true));
            added.add(organization.getName() == null ? CellText.strip(cell) : organization.getName());
        }
        if (!added.isEmpty()) {
            plan.changes().add(new FieldChange(column.heading(), "", "+ " + String.join(" | ", added)));
        }
    }

    private static Responsibility responsibility(Column column) {
        return switch (column.heading()) {
        case "R" -> Responsibility.RESPONSIBLE;
        case "A" -> Responsibility.ACCOUNTABLE;
        case "C" -> Responsibility.CONSULTED;
        default -> Responsibility.INFORMED;
        };
    }

    private static ActionRole role(Action action, Organization organization, Responsibility responsibility) {
        if (action.getRoles().stream().anyMatch(role -> role.getOrganization() == organization && role.getResponsibility() == responsibility)) {
            return null;
        }
        ActionRole role = ActionFactory.eINSTANCE.createActionRole();
        role.setOrganization(organization);
        role.setResponsibility(responsibility);
        return role;
    }

    private static Signatory signatory(Contract contract, Organization organization) {
        if (contract.getSignatories().stream().anyMatch(signatory -> signatory.getOrganization() == organization)) {
            return null;
        }
        Signatory signatory = PolicyFactory.eINSTANCE.createSignatory();
        signatory.setOrganization(organization);
        return signatory;
    }
}
