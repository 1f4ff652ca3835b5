package org.mailleur.core.validation.internal;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mailleur.core.tier.Tiers;
import org.mailleur.model.base.Theme;
import org.mailleur.model.base.Tier;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.ThemeReview;

/** On which tiers of its territory something stands for a theme. */
public final class ThemeTiers {

    private final Map<Territory, Map<Theme, EnumSet<Tier>>> byTerritory = new IdentityHashMap<>();

    /**
     * Returns the tiers of a theme.
     *
     * @param territory the territory
     * @param theme     the theme
     * @return the tiers on which a body, network, policy, contract, action or reading stands for it
     */
    public Set<Tier> of(Territory territory, Theme theme) {
        return byTerritory.computeIfAbsent(territory, ThemeTiers::read).getOrDefault(theme, EnumSet.noneOf(Tier.class));
    }

    private static Map<Theme, EnumSet<Tier>> read(Territory territory) {
        Map<Theme, EnumSet<Tier>> found = new IdentityHashMap<>();
        territory.getBodies().forEach(body -> add(found, body.getThemes(), Tiers.of(body)));
        territory.getNetworks().forEach(network -> add(found, network.getThemes(), Tiers.of(network)));
        territory.getPolicies().forEach(policy -> add(found, policy.getThemes(), Tiers.of(policy)));
        territory.getContracts().forEach(contract -> add(found, contract.getThemes(), Tiers.of(contract)));
        territory.getActions().forEach(action -> add(found, action.getThemes(), Tiers.of(action)));
        territory.getNeeds().forEach(need -> add(found, need.getThemes(), Tier.POPULATION));
        for (ThemeReview review : territory.getThemeReviews()) {
            if (review.getTheme() != null) {
                review.getReadings().forEach(reading -> add(found, List.of(review.getTheme()), reading.getTier()));
            }
        }
        return found;
    }

    private static void add(Map<Theme, EnumSet<Tier>> found, List<Theme> themes, Tier tier) {
        themes.forEach(theme -> found.computeIfAbsent(theme, none -> EnumSet.noneOf(Tier.class)).add(tier));
    }
}
