package org.mailleur.workbench.internal.form;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.mailleur.workbench.internal.text.Words;

/** How the forms that are used most are arranged. Features are named as in the metamodel; a test looks that each is there. */
public final class FormOrder {

    /**
     * A section.
     *
     * @param title    its heading
     * @param open     whether it is unfolded at first
     * @param features the names of its features
     */
    public record Part(Words title, boolean open, List<String> features) {
    }

    private static final Map<String, List<Part>> ORDERS = Map.ofEntries(
            Map.entry("Territory", List.of(
                    open(Words.SECTION_MAIN, "name", "kind", "code", "within", "areaSquareKilometres", "municipalityCount", "description"),
                    folded(Words.SECTION_ACTORS, "actors"),
                    folded(Words.SECTION_MUNICIPALITIES, "municipalities"),
                    folded(Words.SECTION_POPULATION, "populations", "populationGroups"),
                    folded(Words.SECTION_THEMES, "themes"),
                    open(Words.SECTION_BODIES, "bodies"),
                    open(Words.SECTION_NETWORKS, "networks"),
                    folded(Words.SECTION_POLICIES, "policies", "contracts"),
                    folded(Words.SECTION_ACTIONS, "needs", "actions", "projects"))),
            Map.entry("Organization", List.of(
                    open(Words.SECTION_MAIN, "name", "acronym", "kind", "kindLabel", "parent", "description"),
                    open(Words.SECTION_CONTACT, "address", "addressComplement", "postalCode", "municipality", "phone", "email", "website", "openingHours"),
                    open(Words.SECTION_CARDS, "cards"),
                    open(Words.SECTION_CONTACTS, "contacts"),
                    folded(Words.SECTION_PLACE, "tier", "step", "maturity"),
                    folded(Words.SECTION_NUMBERS, "siret", "siren", "municipalityCode", "latitude", "longitude", "externalReference", "keywords",
                            "approvalStart", "approvalEnd"))),
            Map.entry("DirectoryCard", List.of(
                    open(Words.SECTION_MAIN, "name", "objectives", "audience", "accessConditions", "process", "placeAndHours"),
                    open(Words.SECTION_EXPECTATIONS, "expectations", "limits"),
                    folded(Words.SECTION_UPDATE, "updatedOn", "updatedBy"))),
            Map.entry("Network", List.of(
                    open(Words.SECTION_MAIN, "name", "purpose", "animators", "themes", "frequency", "description"),
                    open(Words.SECTION_MEMBERS, "memberships"),
                    open(Words.SECTION_POOL, "contributions"),
                    folded(Words.SECTION_CHARTER, "charter", "charterDocument"),
                    folded(Words.SECTION_PLACE, "tier", "step", "maturity", "start", "end"))),
            Map.entry("GovernanceBody", List.of(
                    open(Words.SECTION_MAIN, "name", "kind", "kindLabel", "host", "parent", "mission", "frequency"),
                    open(Words.SECTION_SEATS, "seats", "compositionNote"),
                    open(Words.SECTION_MEETINGS, "meetings"),
                    folded(Words.SECTION_PLACE, "tier", "step", "maturity", "start", "end"),
                    folded(Words.SECTION_THEMES, "themes", "description"))),
            Map.entry("Policy", List.of(
                    open(Words.SECTION_MAIN, "name", "owners", "bodies", "themes", "description"),
                    open(Words.SECTION_OBJECTIVES, "objectives"),
                    folded(Words.SECTION_PLACE, "tier", "step", "maturity", "start", "end"))),
            Map.entry("Contract", List.of(
                    open(Words.SECTION_MAIN, "name", "kind", "kindLabel", "signedOn", "start", "end", "policies", "steeringBodies"),
                    open(Words.SECTION_FUNDING, "totalAmount", "fundingShares"),
                    open(Words.SECTION_SIGNATORIES, "signatories"),
                    open(Words.SECTION_OBJECTIVES, "objectives"),
                    folded(Words.SECTION_LINKS, "links", "documents"),
                    folded(Words.SECTION_PLACE, "tier", "step", "maturity", "themes", "description"))),
            Map.entry("Need", List.of(
                    open(Words.SECTION_MAIN, "name", "description", "source", "sourceDetail", "observedOn", "priority"),
                    open(Words.SECTION_AUDIENCE, "audience", "populationGroups", "themes"),
                    open(Words.SECTION_TRANSMISSIONS, "transmissions"))),
            Map.entry("Action", List.of(
                    open(Words.SECTION_MAIN, "name", "status", "carrier", "start", "end", "place", "description"),
                    open(Words.SECTION_ROLES, "roles"),
                    open(Words.SECTION_AUDIENCE, "audience", "populationGroups", "themes"),
                    open(Words.SECTION_MEANS, "means", "outcomes"),
                    folded(Words.SECTION_ANSWERS, "needs", "networks", "contracts"),
                    folded(Words.SECTION_PLACE, "tier", "step", "maturity"))),
            Map.entry("Project", List.of(
                    open(Words.SECTION_MAIN, "name", "purpose", "carrier", "start", "end", "description"),
                    open(Words.SECTION_PARTNERS, "partnerships"),
                    folded(Words.SECTION_ACTIONS, "actions"))),
            Map.entry("Partnership", List.of(
                    open(Words.SECTION_MAIN, "organization", "name", "involvement", "responsibility", "description"),
                    open(Words.SECTION_WHEN, "stages", "horizon"),
                    open(Words.SECTION_POINTS, "points"))),
            Map.entry("Workshop", List.of(
                    open(Words.SECTION_MAIN, "name", "question", "date", "place"),
                    open(Words.SECTION_METHOD, "method", "votesPerParticipant", "description"),
                    open(Words.SECTION_SAID, "contributions"),
                    open(Words.SECTION_ORIENTATIONS, "orientations"),
                    open(Words.SECTION_CONCLUSION, "conclusion"))),
            Map.entry("Orientation", List.of(
                    open(Words.SECTION_MAIN, "name", "votes", "retained", "description"),
                    open(Words.SECTION_PROPOSALS, "proposals"))),
            Map.entry("Evaluation", List.of(
                    open(Words.SECTION_MAIN, "name", "subject", "territory", "organizer", "status", "start", "end", "description"),
                    open(Words.SECTION_METHOD, "framework", "scale", "method", "previous"),
                    open(Words.SECTION_EVALUATORS, "evaluators"),
                    folded(Words.SECTION_ASSESSMENTS, "assessments"),
                    folded(Words.SECTION_EVIDENCE, "evidence", "verbatims"),
                    folded(Words.SECTION_FINDINGS, "findings", "recommendations"),
                    folded(Words.SECTION_REPORT, "reportTexts", "logos", "fictional"))),
            Map.entry("Assessment", List.of(
                    open(Words.SECTION_MAIN, "criterion", "agreed", "argument", "agreedOn"),
                    open(Words.SECTION_RATINGS, "ratings"),
                    folded(Words.SECTION_NOT_RATED, "notApplicable", "notRatedReason"))),
            Map.entry("Evidence", List.of(
                    open(Words.SECTION_MAIN, "name", "kind", "figure", "source", "date", "description"),
                    open(Words.SECTION_SUPPORTS, "criteria"),
                    open(Words.SECTION_ATTACHMENT, "attachment"))),
            Map.entry("Verbatim", List.of(
                    open(Words.SECTION_MAIN, "words", "speakerRole", "function"),
                    open(Words.SECTION_CONSENT, "consent", "anonymisedWords", "speakerDetail", "collectedOn"))),
            Map.entry("ThemeReview", List.of(
                    open(Words.SECTION_MAIN, "name", "theme", "date", "description"),
                    open(Words.SECTION_TIERS, "readings"),
                    open(Words.SECTION_CONCLUSION, "developmentPoints", "conclusion"))),
            Map.entry("Meeting", List.of(
                    open(Words.SECTION_MAIN, "name", "date", "place", "agenda", "description"),
                    open(Words.SECTION_ATTENDANCE, "attendances"),
                    open(Words.SECTION_DECISIONS, "decisions", "openPoints"),
                    folded(Words.SECTION_MINUTES, "minutes"))));

    private FormOrder() {
    }

    private static Part open(Words title, String... features) {
        return new Part(title, true, List.of(features));
    }

    private static Part folded(Words title, String... features) {
        return new Part(title, false, List.of(features));
    }

    /**
     * Returns all orders.
     *
     * @return for each class's name its sections
     */
    public static Map<String, List<Part>> all() {
        return ORDERS;
    }

    static List<Part> of(EClass type) {
        return ORDERS.getOrDefault(type.getName(), List.of());
    }
}
