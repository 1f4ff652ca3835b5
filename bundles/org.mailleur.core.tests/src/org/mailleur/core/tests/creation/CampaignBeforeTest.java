package org.mailleur.core.tests.creation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mailleur.core.creation.CampaignBefore;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;

/** A new campaign follows the last real one of the same centre social. */
final class CampaignBeforeTest {

    private final NamedElement here = DirectoryFactory.eINSTANCE.createOrganization();
    private final NamedElement there = DirectoryFactory.eINSTANCE.createOrganization();

    private static Evaluation campaign(NamedElement subject, String start) {
        Evaluation campaign = EvaluationFactory.eINSTANCE.createEvaluation();
        campaign.setSubject(subject);
        campaign.setStart(start == null ? null : PartialDate.parse(start));
        return campaign;
    }

    @Test
    void theLastOneOfTheSameSubject() {
        Evaluation early = campaign(here, "2022-03");
        Evaluation late = campaign(here, "2026");
        Evaluation other = campaign(there, "2027");
        CampaignBefore before = new CampaignBefore(List.of(late, other, early));
        assertEquals(Optional.of(late), before.of(here));
        assertEquals(Optional.of(other), before.of(there));
        assertEquals(Optional.empty(), before.ofTheOnlySubject(), "nobody said which of the two is meant");
        assertEquals(Optional.empty(), before.of(DirectoryFactory.eINSTANCE.createOrganization()));
    }

    @Test
    void whatWasMadeUpIsNeverFollowed() {
        Evaluation real = campaign(here, "2022");
        Evaluation made = campaign(here, "2026");
        made.setFictional(true);
        Evaluation elsewhere = campaign(there, "2026");
        elsewhere.setFictional(true);
        assertEquals(Optional.of(real), new CampaignBefore(List.of(real, made, elsewhere)).of(here));
        assertEquals(Optional.of(real), new CampaignBefore(List.of(real, made, elsewhere)).ofTheOnlySubject());
        assertEquals(Optional.empty(), new CampaignBefore(List.of(made)).ofTheOnlySubject());
    }

    @Test
    void oneThatFollowsAnotherIsLaterThoughItsDateIsNotKnown() {
        Evaluation early = campaign(here, "2022");
        Evaluation late = campaign(here, null);
        late.setPrevious(early);
        assertEquals(Optional.of(late), new CampaignBefore(List.of(early, late)).of(here));
    }
}
