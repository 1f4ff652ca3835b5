package org.mailleur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.action.ActionFactory;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.Theme;
import org.mailleur.model.base.Tier;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.network.Network;
import org.mailleur.model.network.NetworkFactory;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.PolicyFactory;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

/** A territory with as many elements on its map as wanted, of all kinds and tiers, and twice as many flows between them, in files. */
final class DrawnTerritory {

    private static final int THEMES = 9;

    private final Random random = new Random(42);
    private final Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
    private final Directory directory = DirectoryFactory.eINSTANCE.createDirectory();

    private DrawnTerritory(int nodes) {
        territory.setName("Territoire mesuré");
        directory.setName("Annuaire mesuré");
        for (int i = 0; i < THEMES; i++) {
            Theme theme = BaseFactory.eINSTANCE.createTheme();
            theme.setName("Thématique " + i);
            territory.getThemes().add(theme);
        }
        List<TieredElement> elements = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            TieredElement element = element(i);
            element.setName("Élément " + i);
            element.setTier(Tier.VALUES.get(1 + random.nextInt(Tier.VALUES.size() - 1)));
            element.setMaturity(Maturity.VALUES.get(random.nextInt(Maturity.VALUES.size())));
            elements.add(element);
        }
        for (int i = 0; i < 2 * nodes; i++) {
            Flow flow = GovernanceFactory.eINSTANCE.createFlow();
            flow.setKind(FlowKind.VALUES.get(random.nextInt(FlowKind.VALUES.size())));
            flow.setMaturity(Maturity.VALUES.get(random.nextInt(Maturity.VALUES.size())));
            flow.setSource(elements.get(random.nextInt(nodes)));
            flow.setTarget(elements.get(random.nextInt(nodes)));
            territory.getFlows().add(flow);
        }
    }

    private TieredElement element(int i) {
        switch (i % 5) {
        case 0:
            GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
            body.getThemes().add(territory.getThemes().get(i % THEMES));
            territory.getBodies().add(body);
            return body;
        case 1:
            Network network = NetworkFactory.eINSTANCE.createNetwork();
            network.getThemes().add(territory.getThemes().get(i % THEMES));
            territory.getNetworks().add(network);
            return network;
        case 2:
            Contract contract = PolicyFactory.eINSTANCE.createContract();
            territory.getContracts().add(contract);
            return contract;
        case 3:
            Organization organization = DirectoryFactory.eINSTANCE.createOrganization();
            directory.getOrganizations().add(organization);
            territory.getActors().add(organization);
            return organization;
        default:
            org.mailleur.model.action.Action action = ActionFactory.eINSTANCE.createAction();
            territory.getActions().add(action);
            return action;
        }
    }

    /** Writes such a territory into a new folder. */
    static Path write(int nodes) throws IOException, ModelFileException {
        Path folder = Files.createTempDirectory("mailleur-bench");
        Space space = Space.open(folder, Progress.NONE);
        DrawnTerritory drawn = new DrawnTerritory(nodes);
        List<LoadedFile> files = List.of(space.add("annuaire.annuaire", drawn.directory), space.add("territoire.territoire", drawn.territory));
        for (LoadedFile file : files) {
            new ModelFileSaver("Mailleur (mesures)", Clock.systemDefaultZone()).save(file);
        }
        return folder;
    }
}
