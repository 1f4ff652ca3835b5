package org.mailleur.core.exchange.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.mailleur.core.text.French;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.DirectoryCard;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;

import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;

/** One structure of data·inclusion, field by field. */
public final class InclusionStructure {

    /** The columns that its fields become. */
    public static final String[] HEADINGS = { "Identifiant", "Référence externe", "Nom", "SIRET", "Type de structure", "Type en toutes lettres",
            "Description", "Adresse", "Complément d’adresse", "Code postal", "Commune", "Code INSEE de la commune", "Longitude", "Latitude", "Téléphone",
            "Courriel", "Site web", "Horaires d’ouverture", "Mots-clés" };

    /** The source of what comes from this program, whose identifiers are ours. */
    private static final String OURS = "mailleur";
    /** The source of references that do not tell where they come from. */
    private static final String UNKNOWN = "reference-externe";
    /** The longest summary that the schema allows. */
    private static final int SUMMARY = 280;
    private static final Map<String, String> PLAIN = Map.ofEntries(Map.entry("nom", "Nom"), Map.entry("siret", "SIRET"), Map.entry("commune", "Commune"),
            Map.entry("code_postal", "Code postal"), Map.entry("code_insee", "Code INSEE de la commune"), Map.entry("adresse", "Adresse"),
            Map.entry("complement_adresse", "Complément d’adresse"), Map.entry("telephone", "Téléphone"), Map.entry("courriel", "Courriel"),
            Map.entry("site_web", "Site web"), Map.entry("horaires_ouverture", "Horaires d’ouverture"), Map.entry("horaires_accueil", "Horaires d’ouverture"),
            Map.entry("presentation_detail", "Description"), Map.entry("description", "Description"), Map.entry("presentation_resume", "résumé"),
            Map.entry("source", "source"), Map.entry("id", "id"));

    private final Typology typology = new Typology();

    /**
     * Writes an organization.
     *
     * @param organization the organization
     * @param today        the date for one whose cards do not tell when they were last checked
     * @param json         where to
     * @throws IOException when it cannot be written
     */
    public void write(Organization organization, LocalDate today, JsonWriter json) throws IOException {
        String reference = organization.getExternalReference();
        int colon = reference == null ? -1 : reference.indexOf(':');
        String own = organization.eResource() instanceof XMLResource resource ? resource.getID(organization) : null;
        json.beginObject();
        json.setSerializeNulls(false);
        json.name("id").value(reference == null ? own : reference.substring(colon + 1));
        json.name("siret").value(organization.getSiret());
        json.name("nom").value(Objects.requireNonNullElse(organization.getName(), ""));
        json.name("commune").value(organization.getMunicipality());
        json.name("code_postal").value(organization.getPostalCode());
        json.name("code_insee").value(organization.getMunicipalityCode());
        json.name("adresse").value(organization.getAddress());
        json.name("complement_adresse").value(organization.getAddressComplement());
        json.name("longitude").value(organization.getLongitude());
        json.name("latitude").value(organization.getLatitude());
        json.name("typologie").value(Typology.code(organization.getKind(), organization.getKindLabel()));
        json.name("telephone").value(organization.getPhone());
        json.name("courriel").value(organization.getEmail());
        json.name("site_web").value(organization.getWebsite());
        description(organization.getDescription(), json);
        json.name("source").value(reference == null ? OURS : colon < 0 ? UNKNOWN : reference.substring(0, colon));
        json.name("date_maj").value(checked(organization, today).toString());
        json.name("antenne").value(organization.getParent() != null);
        json.name("horaires_ouverture").value(organization.getOpeningHours());
        List<String> themes = organization.getKeywords().stream().filter(word -> word.matches("[a-z0-9-]+--[a-z0-9-]+")).toList();
        if (!themes.isEmpty()) {
            json.name("thematiques").beginArray();
            for (String theme : themes) {
                json.value(theme);
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void description(String text, JsonWriter json) throws IOException {
        if (text != null && text.length() > SUMMARY) {
            json.name("presentation_resume").value(text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SUMMARY - 1))) + "…");
            json.name("presentation_detail").value(text);
        } else {
            json.name("presentation_resume").value(text);
        }
    }

    private static LocalDate checked(Organization organization, LocalDate today) {
        return organization.getCards().stream().map(DirectoryCard::getUpdatedOn).filter(Objects::nonNull).map(PartialDate::earliest)
                .max(LocalDate::compareTo).orElse(today);
    }

    /**
     * Reads a field.
     *
     * @param field the field's name
     * @param value its value, not null
     * @param cells where its text goes, by heading
     * @return false when we have no place for it
     */
    public boolean read(String field, JsonElement value, Map<String, String> cells) {
        String heading = PLAIN.get(field);
        if (heading != null && value.isJsonPrimitive()) {
            cells.put(heading, value.getAsString());
        } else if (("longitude".equals(field) || "latitude".equals(field)) && value.isJsonPrimitive()) {
            cells.put("longitude".equals(field) ? "Longitude" : "Latitude", value.getAsString().replace('.', ','));
        } else if ("typologie".equals(field) && value.isJsonPrimitive()) {
            kind(value.getAsString(), cells);
        } else if ("thematiques".equals(field) && value.isJsonArray()) {
            List<String> themes = new ArrayList<>();
            value.getAsJsonArray().forEach(theme -> themes.add(theme.getAsString()));
            cells.put("Mots-clés", String.join(" | ", themes));
        } else {
            return "date_maj".equals(field) || value.isJsonArray() && value.getAsJsonArray().isEmpty();
        }
        return true;
    }

    private void kind(String code, Map<String, String> cells) {
        OrganizationKind kind = typology.kind(code);
        if (kind == null) {
            cells.put("Type en toutes lettres", code);
        } else if (kind != OrganizationKind.OTHER) {
            EEnum kinds = DirectoryPackage.Literals.ORGANIZATION_KIND;
            cells.put("Type de structure", French.label(kinds.getEEnumLiteral(kind.getName())));
        }
    }

    /**
     * Settles what depends on several fields.
     *
     * @param cells the texts by heading
     */
    public void finish(Map<String, String> cells) {
        String summary = cells.remove("résumé");
        if (summary != null) {
            cells.putIfAbsent("Description", summary);
        }
        String source = cells.remove("source");
        String id = cells.remove("id");
        if (OURS.equals(source)) {
            cells.put("Identifiant", id);
        } else if (id != null) {
            cells.put("Référence externe", source == null || UNKNOWN.equals(source) ? id : source + ":" + id);
        }
    }
}
