package org.mailleur.core.generate.internal;

import java.util.List;

import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.Theme;
import org.mailleur.model.base.Tier;
import org.mailleur.model.partnership.ContributionNature;
import org.mailleur.model.partnership.Orientation;
import org.mailleur.model.partnership.PartnershipFactory;
import org.mailleur.model.partnership.Proposal;
import org.mailleur.model.partnership.Workshop;
import org.mailleur.model.partnership.WorkshopContribution;
import org.mailleur.model.territory.DevelopmentPoint;
import org.mailleur.model.territory.TerritoryFactory;
import org.mailleur.model.territory.ThemeReview;
import org.mailleur.model.territory.TierReading;

/** Makes what actors think together: theme reviews and workshops. */
final class ReviewMaker {

    private static final List<Tier> TIERS = List.of(Tier.LOCAL_ACTION, Tier.COORDINATION, Tier.STEERING, Tier.PUBLIC_POLICY);

    private final PartnershipFactory partnerships = PartnershipFactory.eINSTANCE;
    private final TerritoryFactory territories = TerritoryFactory.eINSTANCE;
    private final Making making;

    ReviewMaker(Making making) {
        this.making = making;
    }

    void review(Setting setting) {
        ThemeReview review = territories.createThemeReview();
        Theme theme = making.dice().pick(setting.territory().getThemes());
        review.setTheme(theme);
        review.setName(making.names().fresh("Lecture – " + theme.getName()));
        review.setDate(making.dice().date(Making.FIRST_YEAR, Making.LAST_YEAR));
        review.setConclusion(making.prose().text());
        for (Tier tier : TIERS) {
            TierReading reading = territories.createTierReading();
            reading.setTier(tier);
            reading.setStatement(making.prose().text());
            reading.setMaturity(making.dice().pick(List.of(Maturity.values())));
            reading.getElements().addAll(making.dice().some(setting.tiered(), making.dice().between(0, 3)));
            review.getReadings().add(reading);
        }
        for (int i = making.dice().between(1, 3); i > 0; i--) {
            DevelopmentPoint point = territories.createDevelopmentPoint();
            point.setName(Prose.capitalised(making.prose().clause()));
            review.getDevelopmentPoints().add(point);
        }
        setting.put(setting.territory().getThemeReviews(), review);
    }

    void workshop(Setting setting) {
        Workshop workshop = partnerships.createWorkshop();
        workshop.setName(making.names().fresh("Atelier prospectif"));
        workshop.setQuestion(making.prose().question());
        workshop.setDate(making.dice().day(Making.FIRST_YEAR, Making.LAST_YEAR));
        workshop.setPlace("Salle des fêtes, " + making.dice().pick(Words.STREETS));
        workshop.setMethod(making.prose().text());
        workshop.setVotesPerParticipant(making.dice().chance(70) ? Integer.valueOf(3) : null);
        workshop.setConclusion(making.dice().chance(60) ? making.prose().text() : null);
        for (int i = making.dice().between(3, 9); i > 0; i--) {
            WorkshopContribution contribution = partnerships.createWorkshopContribution();
            contribution.setGroup("Groupe " + making.dice().between(1, 4));
            contribution.setNature(making.dice().pick(List.of(ContributionNature.values())));
            contribution.setStatement(making.prose().sentence());
            workshop.getContributions().add(contribution);
        }
        for (int i = making.dice().between(3, 6); i > 0; i--) {
            workshop.getOrientations().add(orientation());
        }
        setting.put(setting.territory().getWorkshops(), workshop);
    }

    private Orientation orientation() {
        Orientation orientation = partnerships.createOrientation();
        orientation.setName(Prose.capitalised(making.prose().clause()));
        orientation.setVotes(making.dice().chance(90) ? Integer.valueOf(making.dice().between(0, 20)) : null);
        orientation.setRetained(making.dice().chance(30));
        for (int i = making.dice().between(1, 4); i > 0; i--) {
            Proposal proposal = partnerships.createProposal();
            proposal.setName(making.prose().sentence());
            proposal.setEmphasis(making.dice().chance(30) ? "si les communes suivent" : null);
            orientation.getProposals().add(proposal);
        }
        return orientation;
    }
}
