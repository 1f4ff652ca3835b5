package org.mailleur.viewpoint.services;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.base.Theme;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.Network;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryPackage;
import org.mailleur.viewpoint.internal.Spaces;
import org.mailleur.viewpoint.internal.Views;

/** Where tools put what they create, what they call it, and what lies at the ends of an edge. */
public final class ToolServices {

    private static final Map<EClass, String> NEW_NAMES = Map.ofEntries(
            Map.entry(GovernancePackage.Literals.GOVERNANCE_BODY, "Nouvelle instance"), Map.entry(NetworkPackage.Literals.NETWORK, "Nouveau réseau"),
            Map.entry(PolicyPackage.Literals.POLICY, "Nouvelle politique"), Map.entry(PolicyPackage.Literals.CONTRACT, "Nouveau contrat"),
            Map.entry(DirectoryPackage.Literals.ORGANIZATION, "Nouvelle structure"), Map.entry(ActionPackage.Literals.ACTION, "Nouvelle action"),
            Map.entry(ActionPackage.Literals.NEED, "Nouveau besoin"), Map.entry(BasePackage.Literals.THEME, "Nouvelle thématique"),
            Map.entry(BasePackage.Literals.POPULATION_GROUP, "Nouveau public"), Map.entry(TerritoryPackage.Literals.TIER_READING, "Nouveau constat"),
            Map.entry(TerritoryPackage.Literals.THEME_REVIEW, "Nouvelle lecture"),
            Map.entry(TerritoryPackage.Literals.DEVELOPMENT_POINT, "Nouveau point de développement"),
            Map.entry(NetworkPackage.Literals.POOLED_CONTRIBUTION, "Nouvel apport"), Map.entry(PartnershipPackage.Literals.PROJECT, "Nouveau projet"));

    /** The territory that a diagram shows, to which new things belong. */
    public Territory territory(EObject self, Object view) {
        return Views.upwards(view).map(each -> territoryOf(each.semanticElement())).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The network that a diagram shows. */
    public Network network(EObject self, Object view) {
        return Views.nearest(view, Network.class).orElse(null);
    }

    /** The theme that a diagram reads, none or one. */
    public List<Theme> readTheme(EObject self, Object view) {
        return Views.nearest(view, Theme.class).stream().toList();
    }

    /** The directory into which a new organization goes: the one that holds most of the territory's actors, else the first of the space. */
    public Directory directory(EObject self, Object view) {
        Territory territory = territory(self, view);
        Optional<Directory> used = territory == null ? Optional.empty()
                : territory.getActors().stream().map(EObject::eContainer).filter(Directory.class::isInstance).map(Directory.class::cast)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                        .max(Map.Entry.<Directory, Long>comparingByValue().thenComparing(each -> String.valueOf(each.getKey().getName()))).map(Map.Entry::getKey);
        return used.or(() -> Spaces.roots(Views.root(view), Directory.class).stream().findFirst()).orElse(null);
    }

    /** What something new is called until somebody names it. */
    public String newName(EObject self) {
        return NEW_NAMES.getOrDefault(self.eClass(), "");
    }

    /** What an element is called. */
    public String nameOf(EObject self, EObject element) {
        return element instanceof NamedElement named ? named.getName() : "";
    }

    /** Never: the frames of a view stand for the territory or network itself, which Sirius would delete where nothing forbids it. */
    public boolean isRemovable(EObject self) {
        return false;
    }

    /** The element that holds this one: where the edge that it draws starts. */
    public EObject holder(EObject self) {
        return self.eContainer();
    }

    /** What stands where an edge ends. */
    public EObject edgeTarget(EObject self, Object view) {
        return Views.of(view).targetElement().orElse(null);
    }

    private static Territory territoryOf(EObject element) {
        return switch (element) {
        case Territory territory -> territory;
        case Theme theme when theme.eContainer() instanceof Territory territory -> territory;
        case Network network when network.eContainer() instanceof Territory territory -> territory;
        case Evaluation evaluation -> evaluation.getTerritory();
        default -> null;
        };
    }
}
