package org.mailleur.core.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.exchange.CsvImport;
import org.mailleur.core.exchange.DataInclusion;
import org.mailleur.core.exchange.DuplicateChoice.Decision;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.GeographicalCode;
import org.mailleur.core.exchange.ImportOptions;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;
import org.mailleur.model.territory.Municipality;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

/** Public data sets: communes, EPCI and structures. All rows are made up. */
final class DataSetsTest {

    private static final String COG = """
            TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
            COM,96001,84,96,96D,961,0,HAUTERIVE,Hauterive,Hauterive,9601,
            COM,96002,84,96,96D,961,1,ORMES,Ormes,Les Ormes,9601,
            COM,97901,84,97,97D,971,0,HAUTERIVE,Hauterive,Hauterive,9701,
            COMD,96003,84,96,96D,961,0,VALBRUNE,Valbrune,Valbrune,9601,96002
            """;
    private static final String EPCI = """
            CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG
            96001;Hauterive;249600001;CC des Ormes;96;84
            96002;Les Ormes;249600001;CC des Ormes;96;84
            96009;Ailleurs;249600009;CC d’Ailleurs;96;84
            """;
    private static final String STRUCTURES = """
            [{"id": "42", "source": "soliguide", "siret": "96000000000033", "nom": "Tiers-lieu du Moulin", "commune": "Hauterive", "code_postal": "96120",
              "code_insee": "96001", "adresse": "1 rue du Moulin", "complement_adresse": "Au fond", "longitude": 5.5, "latitude": 44.25, "typologie": "TIERS_LIEUX",
              "telephone": "+33400000009", "courriel": "moulin@exemple.invalid", "site_web": "https://moulin.exemple.invalid", "presentation_resume": "Court.",
              "presentation_detail": "Une ligne.\\nUne autre.", "date_maj": "2026-02-03", "antenne": false, "lien_source": "https://exemple.invalid/42",
              "horaires_ouverture": "Mo-Fr 09:00-12:00", "accessibilite": null, "labels_nationaux": [], "labels_autres": ["Label du pays"],
              "thematiques": ["numerique--acceder-a-du-materiel", "famille--garde-denfants"]},
             {"id": "CAF1", "source": "autre", "nom": "CAF", "description": "Version 1 du schéma.", "date_maj": "2026-01-01", "reseaux_porteurs": ["caf"]}]
            """;

    @TempDir
    private Path folder;
    private final Tables tables = new Tables();
    private Space space;
    private Territory territory;

    @BeforeEach
    void space() throws Exception {
        space = SmallSpace.make(folder);
        territory = space.roots(Territory.class).getFirst();
    }

    private ImportPreview imported(ImportSource source) throws ExchangeException {
        ImportPreview preview = new CsvImport(tables).preview(space, List.of(source), ImportOptions.DEFAULT.deciding(duplicate -> Decision.SAME), Progress.NONE);
        preview.command().ifPresent(command -> command.command().execute());
        return preview;
    }

    private ImportSource communes(String name, String content, int year) throws ExchangeException {
        return new GeographicalCode(tables, ExchangeLimits.DEFAULT).read(name, content.getBytes(StandardCharsets.UTF_8), year, territory);
    }

    private void commune(String name, String code, String description) {
        Municipality municipality = TerritoryFactory.eINSTANCE.createMunicipality();
        municipality.setName(name);
        municipality.setCode(code);
        municipality.setDescription(description);
        territory.getMunicipalities().add(municipality);
    }

    private List<String> communes() {
        return territory.getMunicipalities().stream().map(each -> each.getCode() + " " + each.getName() + " " + each.getDescription()).toList();
    }

    @Test
    void communesThatTheTerritoryListsAreCompleted() throws Exception {
        commune("les ormes", null, null);
        commune("Hauterive", "96001", "Le marché du samedi.");
        commune("Valbrune", "96003", null);
        commune("Nulle-Part", null, null);
        ImportSource source = communes("v_commune_2026.csv", COG, 2026);
        imported(source);
        assertEquals(List.of("96002 Les Ormes Code officiel géographique 2026 (INSEE)", "96001 Hauterive Le marché du samedi.", "96003 Valbrune null",
                "null Nulle-Part null"), communes());
        assertEquals(List.of("Commune « Valbrune » : elle fait désormais partie de la commune 96002.",
                "Commune « Nulle-Part » : introuvable dans ce fichier ; vérifiez son nom et son code."),
                source.remarks().stream().map(remark -> remark.sentence()).toList());
    }

    @Test
    void allCommunesOfAnEpciComeWithTheirYearAndOnceOnly() throws Exception {
        territory.setCode("249600001");
        imported(communes("epci_au_01-01-2025.csv", EPCI, GeographicalCode.year("epci_au_01-01-2025.csv")));
        imported(communes("epci.csv", EPCI, 2026));
        assertEquals(List.of("96001 Hauterive Composition des EPCI 2026 (INSEE)", "96002 Les Ormes Composition des EPCI 2026 (INSEE)"), communes());
    }

    @Test
    void anEpciOfTheListBecomesAnOrganization() throws Exception {
        territory.setCode("249600001");
        imported(communes("epci.csv", "EPCI,LIBEPCI,NATURE_EPCI,NB_COM\n249600001,CC des Ormes,CC,2\n", 2026));
        Organization epci = space.roots(Directory.class).getFirst().getOrganizations().getLast();
        assertEquals("CC des Ormes", epci.getName());
        assertEquals(OrganizationKind.EPCI, epci.getKind());
        assertEquals("249600001", epci.getSiren());
    }

    @Test
    void dataSetsThatDoNotFitAreRefusedInASentence() {
        assertTrue(assertThrows(ExchangeException.class, () -> communes("communes.csv", COG, 0)).getMessage().contains("--annee"));
        assertTrue(assertThrows(ExchangeException.class, () -> communes("communes.csv", COG, 2026)).getMessage().contains("ne concerne ce territoire"));
        assertTrue(assertThrows(ExchangeException.class, () -> communes("x.csv", "A,B\n1,2\n", 2026)).getMessage().contains("TYPECOM"));
        for (String json : List.of("", "{", "3", "[3]", "{\"a\": 1}", "[[[[")) {
            assertThrows(ExchangeException.class, () -> structures(json), json);
        }
    }

    private ImportSource structures(String json) throws ExchangeException {
        return new DataInclusion().read("structures.json", json.getBytes(StandardCharsets.UTF_8), tables.find("structures").orElseThrow());
    }

    @Test
    void structuresOfDataInclusionComeAndGoWithoutLoss() throws Exception {
        ImportSource source = structures(STRUCTURES);
        assertEquals(List.of("Champs de data·inclusion sans place dans Mailleur, non importés : antenne, labels_autres, lien_source, reseaux_porteurs."),
                source.remarks().stream().map(remark -> remark.sentence()).toList());
        imported(source);
        List<Organization> organizations = space.roots(Directory.class).getFirst().getOrganizations();
        Organization made = organizations.stream().filter(each -> "Tiers-lieu du Moulin".equals(each.getName())).findFirst().orElseThrow();
        assertEquals("soliguide:42", made.getExternalReference());
        assertEquals("TIERS_LIEUX", made.getKindLabel());
        assertEquals("Une ligne.\nUne autre.", made.getDescription());
        assertEquals(List.of("numerique--acceder-a-du-materiel", "famille--garde-denfants"), made.getKeywords());
        assertEquals("Version 1 du schéma.", organizations.get(1).getDescription(), "the CAF that was there, below what stood above it in the list");

        var before = ExchangeRoundTripTest.bytes(space);
        StringWriter out = new StringWriter();
        new DataInclusion().write(organizations, LocalDate.of(2026, 3, 3), out);
        for (String kept : List.of("\"id\": \"42\"", "\"source\": \"soliguide\"", "\"typologie\": \"TIERS_LIEUX\"", "\"longitude\": 5.5", "\"date_maj\": \"2026-03-03\"",
                "\"telephone\": \"+33400000009\"", "\"typologie\": \"CS\"", "\"source\": \"mailleur\"")) {
            assertTrue(out.toString().contains(kept), kept + " in " + out);
        }
        ImportPreview again = imported(structures(out.toString()));
        assertTrue(again.command().isEmpty(), "nothing to change");
        ExchangeRoundTripTest.assertSameFiles(before, ExchangeRoundTripTest.bytes(space), "data·inclusion");
    }
}
