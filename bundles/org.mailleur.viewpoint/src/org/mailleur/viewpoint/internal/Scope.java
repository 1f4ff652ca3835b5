package org.mailleur.viewpoint.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.Need;
import org.mailleur.model.base.PopulationGroup;
import org.mailleur.model.base.Theme;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.network.Network;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.Policy;
import org.mailleur.model.territory.Territory;

/**
 * What a map shows: all of a territory, or what concerns one of its themes.
 *
 * @param territory the territory
 * @param theme     the theme; empty for all
 */
public record Scope(Territory territory, Optional<Theme> theme) {

    /**
     * Returns the scope of a map.
     *
     * @param root the territory, or one of its themes
     * @return the scope; empty when the element belongs to no territory
     */
    public static Optional<Scope> of(EObject root) {
        return switch (root) {
        case Territory territory -> Optional.of(new Scope(territory, Optional.empty()));
        case Theme theme when theme.eContainer() instanceof Territory territory -> Optional.of(new Scope(territory, Optional.of(theme)));
        default -> Optional.empty();
        };
    }

    private boolean holds(Collection<Theme> themes) {
        return theme.isEmpty() || themes.contains(theme.get());
    }

    /** @return the bodies */
    public Stream<GovernanceBody> bodies() {
        return territory.getBodies().stream().filter(body -> theme.isEmpty() || holds(body.getThemes()));
    }

    /** @return the networks */
    public Stream<Network> networks() {
        return territory.getNetworks().stream().filter(network -> theme.isEmpty() || holds(network.getThemes()));
    }

    /** @return the policies */
    public Stream<Policy> policies() {
        return territory.getPolicies().stream().filter(policy -> theme.isEmpty() || holds(policy.getThemes()));
    }

    /** @return the contracts */
    public Stream<Contract> contracts() {
        return territory.getContracts().stream().filter(contract -> theme.isEmpty() || holds(contract.getThemes()));
    }

    /** @return the actions */
    public Stream<Action> actions() {
        return territory.getActions().stream().filter(action -> theme.isEmpty() || holds(action.getThemes()));
    }

    /** @return the needs */
    public Stream<Need> needs() {
        return territory.getNeeds().stream().filter(need -> theme.isEmpty() || holds(need.getThemes()));
    }

    /** @return the flows; one without themes concerns all of them */
    public Stream<Flow> flows() {
        return territory.getFlows().stream().filter(flow -> theme.isEmpty() || flow.getThemes().isEmpty() || holds(flow.getThemes()));
    }

    /**
     * Returns the organizations: the territory's actors and the ends of its flows; for a theme, the ends of its own flows, who carries its actions
     * and who animates its networks.
     *
     * @return each organization once
     */
    public Collection<Organization> organizations() {
        Set<Organization> found = new LinkedHashSet<>();
        if (theme.isEmpty()) {
            found.addAll(territory.getActors());
        } else {
            actions().map(Action::getCarrier).filter(Objects::nonNull).forEach(found::add);
            networks().flatMap(network -> network.getAnimators().stream()).forEach(found::add);
        }
        ends(Organization.class).forEach(found::add);
        return found;
    }

    /** @return the publics: all of the territory's; for a theme, those of its flows, actions and needs */
    public Collection<PopulationGroup> populationGroups() {
        if (theme.isEmpty()) {
            return territory.getPopulationGroups();
        }
        Set<PopulationGroup> found = new LinkedHashSet<>();
        ends(PopulationGroup.class).forEach(found::add);
        actions().flatMap(action -> action.getPopulationGroups().stream()).forEach(found::add);
        needs().flatMap(need -> need.getPopulationGroups().stream()).forEach(found::add);
        return found;
    }

    /** Ends of the flows that name the theme: a flow for all themes tells nothing about one. */
    private <T extends TieredElement> Stream<T> ends(Class<T> type) {
        return territory.getFlows().stream().filter(flow -> theme.isEmpty() || holds(flow.getThemes()))
                .flatMap(flow -> Stream.of(flow.getSource(), flow.getTarget())).filter(type::isInstance).map(type::cast);
    }

    /** @return the theme as a list of none or one, for what is created */
    public List<Theme> themes() {
        return theme.map(List::of).orElse(List.of());
    }
}
