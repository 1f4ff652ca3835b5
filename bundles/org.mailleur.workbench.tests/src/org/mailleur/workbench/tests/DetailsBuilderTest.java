package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.ContractKind;
import org.mailleur.model.policy.FundingShare;
import org.mailleur.model.policy.PolicyFactory;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;
import org.mailleur.workbench.internal.details.DetailRow;
import org.mailleur.workbench.internal.details.DetailValue;
import org.mailleur.workbench.internal.details.Details;
import org.mailleur.workbench.internal.details.DetailsBuilder;
import org.mailleur.workbench.internal.tree.ExplorerFilter;
import org.mailleur.workbench.internal.tree.ExplorerNode;
import org.mailleur.workbench.internal.tree.ExplorerTree;
import org.mailleur.workbench.internal.tree.ExplorerTreeBuilder;

/** What is told of an object, and how lines are found, without a window. */
class DetailsBuilderTest {

    @TempDir
    private Path folder;

    private Space space;
    private Organization caf;
    private Contract contract;
    private FundingShare share;
    private ExplorerTree tree;

    @BeforeEach
    void makeSpace() throws Exception {
        space = Space.open(folder, Progress.NONE);
        Directory directory = DirectoryFactory.eINSTANCE.createDirectory();
        directory.setName("Annuaire");
        directory.setFictional(true);
        caf = DirectoryFactory.eINSTANCE.createOrganization();
        caf.setName("Caisse d’allocations familiales");
        caf.setAcronym("CAF");
        caf.setWebsite("https://exemple.invalid/caf");
        Contact contact = DirectoryFactory.eINSTANCE.createContact();
        contact.setRole("Direction");
        contact.setPersonName("Prénom Nom");
        caf.getContacts().add(contact);
        directory.getOrganizations().add(caf);
        space.add("a.annuaire", directory);
        Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
        territory.setName("Pays d’essai");
        contract = PolicyFactory.eINSTANCE.createContract();
        contract.setName("CTG");
        contract.setSignedOn(PartialDate.parse("2026-03-03"));
        contract.setTotalAmount(new BigDecimal("12500"));
        share = PolicyFactory.eINSTANCE.createFundingShare();
        share.setFunder(caf);
        share.setAmount(new BigDecimal("800.5"));
        share.setYear(2026);
        contract.getFundingShares().add(share);
        territory.getContracts().add(contract);
        space.add("b.territoire", territory);
        tree = new ExplorerTreeBuilder().build(space);
    }

    @Test
    void datesAmountsAndYearsAreWrittenAsPeopleDo() {
        Details details = details(contract);
        assertEquals("Contrat", details.kind());
        assertEquals("Pays d’essai", details.place());
        assertEquals(List.of("3\u00a0mars\u00a02026"), values(details, "Signé le"));
        assertEquals(List.of("12\u202f500\u00a0€"), values(details, "Montant total"));
        assertEquals(List.of("Caisse d’allocations familiales\u00a0: 800,50\u00a0€ (2026)"), values(details, "Financements"));
        assertEquals(List.of("2026"), values(details(share), "Année"));
    }

    @Test
    void referencesAreLinksBothWays() {
        DetailValue funder = row(details(share), "Financeur").values().getFirst();
        assertTrue(funder instanceof DetailValue.Link link && link.target() == tree.node(caf).orElseThrow(), funder.toString());
        assertEquals(List.of("CTG › Caisse d’allocations familiales\u00a0: 800,50\u00a0€ (2026)"), values(details(caf), "Financement"));
    }

    @Test
    void personalDataIsMarkedAndFictionSaid() {
        Details details = details(caf.getContacts().getFirst());
        assertTrue(row(details, "Nom de la personne").personal());
        assertTrue(details.fictional());
        assertEquals("Annuaire › Caisse d’allocations familiales (CAF)", details.place());
    }

    @Test
    void onlyWebAddressesBecomeWebLinks() {
        assertTrue(row(details(caf), "Site web").values().getFirst() instanceof DetailValue.Web);
        caf.setWebsite("javascript:alert(1)");
        assertTrue(row(details(caf), "Site web").values().getFirst() instanceof DetailValue.Plain);
    }

    @Test
    void aFileLeadsToItsGroups() {
        Details details = details(contract.eContainer());
        assertEquals(List.of("Voir l’élément"), values(details, "Contrats"));
        assertEquals(List.of("b.territoire"), values(details, "Fichier"));
    }

    @Test
    void linesAreFoundWithoutAccentsOrCapitalsAndByTheirKind() {
        assertEquals(List.of("CTG"), found("ctg"));
        contract.setKind(ContractKind.CTG);
        tree = new ExplorerTreeBuilder().build(space);
        assertEquals(List.of("CTG"), found("CONVENTION territoriale"));
        assertEquals(List.of("Pays d’essai"), found("pays d'ESSAI"));
        assertEquals(List.of("Caisse d’allocations familiales (CAF)", "Caisse d’allocations familiales\u00a0: 800,50\u00a0€ (2026)"),
                found("allocations  CAISSE").stream().sorted().toList());
        assertEquals(List.of(), found("zzz"));
    }

    private List<String> found(String typed) {
        return new ExplorerFilter(tree, typed).matches().stream().map(ExplorerNode::text).toList();
    }

    private Details details(EObject object) {
        return new DetailsBuilder(tree).of(tree.node(object).orElseThrow());
    }

    private static DetailRow row(Details details, String label) {
        return rows(details).filter(row -> row.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + rows(details).map(DetailRow::label).toList()));
    }

    private static Stream<DetailRow> rows(Details details) {
        return details.sections().stream().flatMap(section -> section.rows().stream());
    }

    private static List<String> values(Details details, String label) {
        return row(details, label).values().stream().map(DetailValue::text).toList();
    }
}
