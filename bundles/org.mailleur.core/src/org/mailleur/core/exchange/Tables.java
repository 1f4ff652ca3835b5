package org.mailleur.core.exchange;

import static org.mailleur.model.action.ActionPackage.Literals.ACTION;
import static org.mailleur.model.action.ActionPackage.Literals.ACTION_ROLE;
import static org.mailleur.model.action.ActionPackage.Literals.ACTION_ROLE__ORGANIZATION;
import static org.mailleur.model.action.ActionPackage.Literals.ACTION_ROLE__RESPONSIBILITY;
import static org.mailleur.model.action.ActionPackage.Literals.ACTION__ROLES;
import static org.mailleur.model.action.ActionPackage.Literals.NEED;
import static org.mailleur.model.action.ActionPackage.Literals.NEED__TRANSMISSIONS;
import static org.mailleur.model.action.ActionPackage.Literals.TRANSMISSION;
import static org.mailleur.model.action.ActionPackage.Literals.TRANSMISSION__BODY;
import static org.mailleur.model.action.ActionPackage.Literals.TRANSMISSION__DATE;
import static org.mailleur.model.base.BasePackage.Literals.NAMED_ELEMENT__NAME;
import static org.mailleur.model.directory.DirectoryPackage.Literals.CONTACT;
import static org.mailleur.model.directory.DirectoryPackage.Literals.CONTACT__ROLE;
import static org.mailleur.model.directory.DirectoryPackage.Literals.DIRECTORY_CARD;
import static org.mailleur.model.directory.DirectoryPackage.Literals.DIRECTORY__ORGANIZATIONS;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__CARDS;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__CONTACTS;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__EXTERNAL_REFERENCE;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.EVALUATION__EVIDENCE;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.EVALUATION__VERBATIMS;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.EVIDENCE;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.EVIDENCE__ATTACHMENT;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.VERBATIM;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.VERBATIM__FUNCTION;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.VERBATIM__WORDS;
import static org.mailleur.model.governance.GovernancePackage.Literals.GOVERNANCE_BODY;
import static org.mailleur.model.governance.GovernancePackage.Literals.GOVERNANCE_BODY__SEATS;
import static org.mailleur.model.governance.GovernancePackage.Literals.SEAT;
import static org.mailleur.model.governance.GovernancePackage.Literals.SEAT__COLLEGE;
import static org.mailleur.model.governance.GovernancePackage.Literals.SEAT__ORGANIZATION;
import static org.mailleur.model.governance.GovernancePackage.Literals.SEAT__ROLE;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT_LINK;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT_LINK__KIND;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT_LINK__TARGET;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT__FUNDING_SHARES;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT__LINKS;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT__OBJECTIVES;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT__SIGNATORIES;
import static org.mailleur.model.policy.PolicyPackage.Literals.FUNDING_SHARE;
import static org.mailleur.model.policy.PolicyPackage.Literals.FUNDING_SHARE__FUNDER;
import static org.mailleur.model.policy.PolicyPackage.Literals.FUNDING_SHARE__PURPOSE;
import static org.mailleur.model.policy.PolicyPackage.Literals.FUNDING_SHARE__YEAR;
import static org.mailleur.model.policy.PolicyPackage.Literals.OBJECTIVE;
import static org.mailleur.model.policy.PolicyPackage.Literals.SIGNATORY;
import static org.mailleur.model.policy.PolicyPackage.Literals.SIGNATORY__ORGANIZATION;
import static org.mailleur.model.territory.TerritoryPackage.Literals.MUNICIPALITY;
import static org.mailleur.model.territory.TerritoryPackage.Literals.MUNICIPALITY__CODE;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__ACTIONS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__BODIES;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__CONTRACTS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__MUNICIPALITIES;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__NEEDS;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.exchange.internal.TableColumns;

/** The tables that can be exported and imported, each before those whose rows are parts of its own. */
public final class Tables {

    private final TableColumns columns = new TableColumns();
    private final List<Table> all = List.of(
            table("structures", "structures", "structures", ORGANIZATION, DIRECTORY__ORGANIZATIONS, ORGANIZATION__EXTERNAL_REFERENCE),
            table("fiches", "structures", "fiches d’identité", DIRECTORY_CARD, ORGANIZATION__CARDS, NAMED_ELEMENT__NAME),
            table("contacts", "structures", "contacts", CONTACT, ORGANIZATION__CONTACTS, CONTACT__ROLE),
            table("communes", "communes", "communes", MUNICIPALITY, TERRITORY__MUNICIPALITIES, MUNICIPALITY__CODE),
            table("instances", "instances", "instances", GOVERNANCE_BODY, TERRITORY__BODIES, NAMED_ELEMENT__NAME),
            table("sieges", "instances", "sièges", SEAT, GOVERNANCE_BODY__SEATS, SEAT__ROLE, SEAT__COLLEGE, SEAT__ORGANIZATION),
            table("contrats", "contrats", "contrats", CONTRACT, TERRITORY__CONTRACTS, NAMED_ELEMENT__NAME),
            table("signataires", "contrats", "signataires", SIGNATORY, CONTRACT__SIGNATORIES, SIGNATORY__ORGANIZATION),
            table("financements", "contrats", "financements", FUNDING_SHARE, CONTRACT__FUNDING_SHARES, FUNDING_SHARE__FUNDER, FUNDING_SHARE__YEAR,
                    FUNDING_SHARE__PURPOSE),
            table("objectifs", "contrats", "objectifs des contrats", OBJECTIVE, CONTRACT__OBJECTIVES, NAMED_ELEMENT__NAME),
            table("articulations", "contrats", "articulations entre contrats", CONTRACT_LINK, CONTRACT__LINKS, CONTRACT_LINK__TARGET, CONTRACT_LINK__KIND),
            table("besoins", "besoins", "besoins", NEED, TERRITORY__NEEDS, NAMED_ELEMENT__NAME),
            table("transmissions", "besoins", "transmissions", TRANSMISSION, NEED__TRANSMISSIONS, TRANSMISSION__BODY, TRANSMISSION__DATE),
            table("actions", "actions", "actions", ACTION, TERRITORY__ACTIONS, NAMED_ELEMENT__NAME),
            table("roles", "actions", "rôles dans les actions (RACI)", ACTION_ROLE, ACTION__ROLES, ACTION_ROLE__ORGANIZATION,
                    ACTION_ROLE__RESPONSIBILITY),
            partTable("preuves", "preuves", EVIDENCE, EVALUATION__EVIDENCE, EVIDENCE__ATTACHMENT, NAMED_ELEMENT__NAME),
            table("verbatims", "verbatims", "verbatims", VERBATIM, EVALUATION__VERBATIMS, VERBATIM__WORDS, VERBATIM__FUNCTION));

    private Table table(String id, String group, String label, EClass rowClass, EReference containment, EStructuralFeature... key) {
        return new Table(id, group, label, rowClass, containment, columns.of(rowClass, containment, null), List.of(key));
    }

    private Table partTable(String id, String label, EClass rowClass, EReference containment, EReference part, EStructuralFeature... key) {
        return new Table(id, id, label, rowClass, containment, columns.of(rowClass, containment, part), List.of(key));
    }

    /**
     * Returns all tables.
     *
     * @return the tables, in an order in which they can be imported
     */
    public List<Table> all() {
        return all;
    }

    /**
     * Finds a table.
     *
     * @param id the word by which it is asked for
     * @return the table, empty when there is none of that name
     */
    public Optional<Table> find(String id) {
        return all.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /**
     * Finds the tables that a word asks for: a table with those of its parts, or one of the latter alone.
     *
     * @param word the word
     * @return the tables, empty when the word is none
     */
    public List<Table> group(String word) {
        List<Table> group = all.stream().filter(table -> table.group().equals(word)).toList();
        return group.isEmpty() ? find(word).stream().toList() : group;
    }
}
