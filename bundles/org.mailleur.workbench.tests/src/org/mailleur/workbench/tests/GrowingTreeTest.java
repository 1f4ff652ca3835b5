package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;
import org.mailleur.model.governance.BodyKind;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.territory.Territory;
import org.mailleur.window.kit.MenuHand;
import org.mailleur.workbench.internal.edit.Kinds;

/** A delegate adds one thing after another from the tree, and says at once of which sort it is. */
class GrowingTreeTest extends OnACopy {

    private final MenuHand kinds = new MenuHand(screen);

    private Territory territory() {
        return screen.ui(() -> forms.editing().space().roots(Territory.class).stream().filter(each -> "Diois".equals(each.getName())).findFirst().orElseThrow());
    }

    private TreeItem lineBeginning(String text) {
        return screen.line(screen.lines().stream().filter(line -> line.startsWith(text)).findFirst().orElseThrow());
    }

    private void unfold(String group) {
        screen.click(lineBeginning(group));
        screen.key(SWT.ARROW_RIGHT);
        screen.until("what it holds", () -> lineBeginning(group).getExpanded());
    }

    @Test
    void oneMoreIsOfferedBelowThoseThatThereAre() {
        int before = screen.ui(() -> territory().getBodies().size());
        screen.until("the example", () -> screen.lines().stream().anyMatch(line -> line.startsWith("Instances")));
        unfold("Instances");
        assertEquals("Ajouter une instance…", screen.lines().get(screen.lines().indexOf(territory().getBodies().getLast().getName()) + 1), "below the last one");
        assertTrue(screen.lines().contains("Instances  " + before), "what is offered is not counted");
        kinds.choose(() -> screen.click(screen.line("Ajouter une instance…")), "Comité technique (cotech)");
        screen.until("the new form", () -> forms.isIn("Nom"));
        GovernanceBody made = screen.ui(() -> territory().getBodies().getLast());
        assertEquals(before + 1, screen.ui(() -> territory().getBodies().size()));
        assertEquals(BodyKind.COTECH, screen.ui(made::getKind));
        screen.capture("92-instance-ajoutee");
        forms.undo();
        screen.until("one step", () -> forms.editing().dirtyFiles().isEmpty());
    }

    @Test
    void theInsertKeyAddsOneMore() {
        screen.until("the example", () -> screen.lines().stream().anyMatch(line -> line.startsWith("Réseaux d’acteurs")));
        int before = screen.ui(() -> territory().getNetworks().size());
        screen.click(lineBeginning("Réseaux d’acteurs"));
        screen.key('\0', SWT.INSERT);
        screen.until("the new network", () -> territory().getNetworks().size() == before + 1 && forms.isIn("Nom"));
        unfold("Réseaux d’acteurs");
        screen.click(screen.line(territory().getNetworks().getFirst().getName()));
        screen.key('\0', SWT.INSERT);
        screen.until("one more beside it", () -> territory().getNetworks().size() == before + 2);
    }

    @Test
    void nothingIsOfferedAmongWhatIsLookedFor() {
        screen.click(screen.filter());
        screen.type("mairie");
        screen.until("what was found", () -> screen.texts().stream().anyMatch(text -> text.contains("correspond")));
        assertTrue(screen.lines().stream().noneMatch(line -> line.startsWith("Ajouter")), screen.lines().toString());
    }

    @Test
    void everySortCanBeChosenOnceAndTheOthersComeLast() {
        for (EClass type : List.of(GovernancePackage.Literals.GOVERNANCE_BODY, DirectoryPackage.Literals.ORGANIZATION, PolicyPackage.Literals.CONTRACT)) {
            Kinds asked = Kinds.of(type).orElseThrow();
            List<EEnumLiteral> offered = new ArrayList<>();
            asked.families().values().forEach(offered::addAll);
            assertEquals(new HashSet<>(((EEnum) asked.attribute().getEAttributeType()).getELiterals()), new HashSet<>(offered));
            assertEquals(offered.size(), new HashSet<>(offered).size());
            assertTrue(asked.families().values().stream().anyMatch(family -> family.getLast().getName().equals("other")));
        }
        assertTrue(Kinds.of(NetworkPackage.Literals.NETWORK).isEmpty());
        Map<String, List<EEnumLiteral>> families = Kinds.of(DirectoryPackage.Literals.ORGANIZATION).orElseThrow().families();
        EEnumLiteral commune = families.get("Collectivités et institutions").getFirst();
        assertEquals(OrganizationKind.COMMUNE, ((Organization) Kinds.of(DirectoryPackage.Literals.ORGANIZATION).orElseThrow().make(commune)).getKind());
    }
}
