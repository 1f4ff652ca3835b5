package org.mailleur.workbench.internal.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which small elements are filled in as lines of a table within their holder's form, and the columns of each. */
public final class TableOrder {

    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("Seat", List.of("organization", "role", "college", "count", "vote", "holderName")),
            Map.entry("FundingShare", List.of("funder", "amount", "percentage", "year", "purpose")),
            Map.entry("ActionRole", List.of("organization", "responsibility", "note")),
            Map.entry("Membership", List.of("organization", "role", "college", "start", "end")),
            Map.entry("PooledContribution", List.of("label", "kind", "amount", "hours", "year", "contributor")),
            Map.entry("Signatory", List.of("organization", "role", "signedOn")),
            Map.entry("Contact", List.of("role", "personName", "phone", "email", "until")),
            Map.entry("Transmission", List.of("body", "date", "response")),
            Map.entry("Attendance", List.of("organization", "college", "present", "excused")),
            Map.entry("Municipality", List.of("name", "code", "population")),
            Map.entry("PopulationFigure", List.of("count", "year", "source")),
            Map.entry("Theme", List.of("name", "code")),
            Map.entry("OpenPoint", List.of("name", "carrier", "due", "closedOn")),
            Map.entry("Action", List.of("name", "status", "carrier", "start", "end")),
            Map.entry("Need", List.of("name", "source", "priority", "observedOn")),
            Map.entry("Organization", List.of("name", "kind", "municipality", "phone", "email")),
            Map.entry("Partnership", List.of("organization", "involvement", "responsibility", "horizon")),
            Map.entry("PartnershipPoint", List.of("kind", "statement", "answer")),
            Map.entry("WorkshopContribution", List.of("nature", "heading", "statement", "group")),
            Map.entry("Proposal", List.of("name", "emphasis")),
            Map.entry("Evaluator", List.of("role", "college", "organization", "size", "personName")),
            Map.entry("Rating", List.of("evaluator", "level", "notApplicable", "comment")),
            Map.entry("ContractLink", List.of("kind", "target", "description")));

    private TableOrder() {
    }

    /** Returns the columns of a class's table, empty when its elements have forms of their own only. */
    static Optional<List<EStructuralFeature>> columns(EClass type) {
        return Optional.ofNullable(COLUMNS.get(type.getName())).map(names -> names.stream().map(type::getEStructuralFeature).toList());
    }

    /**
     * Returns all tables.
     *
     * @return for each class's name the names of its columns
     */
    public static Map<String, List<String>> all() {
        return COLUMNS;
    }
}
