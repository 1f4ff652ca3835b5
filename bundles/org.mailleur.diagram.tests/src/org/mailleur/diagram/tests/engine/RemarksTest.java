package org.mailleur.diagram.tests.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.SpaceValidator;
import org.mailleur.diagram.tests.kit.OpenSpaces;
import org.mailleur.model.network.Network;
import org.mailleur.model.territory.Territory;
import org.mailleur.viewpoint.services.CheckServices;

/** What the specification's validation rules say, « Ce qui manque » and {@code valider} say too: the default edition need not ask them. */
class RemarksTest {

    @Test
    void theSpecificationsRulesSayNothingThatTheWorkbenchDoesNotSay() throws IOException {
        Space space = OpenSpaces.generated(800, 5);
        for (Territory territory : space.roots(Territory.class)) {
            territory.getFlows().forEach(flow -> flow.setTarget(flow.getSource()));
            territory.getNetworks().forEach(RemarksTest::deserted);
        }
        List<Finding> findings = SpaceValidator.complete(space, Clock.systemDefaultZone()).validate(space.files(), Progress.NONE);
        CheckServices services = new CheckServices();
        int remarks = 0;
        for (LoadedFile file : space.files()) {
            for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
                EObject element = all.next();
                String id = file.resource().getURIFragment(element);
                for (String clause : services.hasNoRemark(element) ? new String[0] : services.remarks(element).split("\n")) {
                    assertTrue(findings.stream().anyMatch(finding -> finding.id().equals(id) && finding.message().contains(clause)), id + ": " + clause);
                    remarks++;
                }
            }
        }
        assertTrue(remarks > 20, remarks + " remarks");
    }

    private static void deserted(Network network) {
        network.getMemberships().clear();
    }
}
