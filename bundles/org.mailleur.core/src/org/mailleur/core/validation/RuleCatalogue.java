package org.mailleur.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mailleur.core.validation.rules.ActionAccountableRule;
import org.mailleur.core.validation.rules.ActionCarrierRoleRule;
import org.mailleur.core.validation.rules.ActionCarrierRule;
import org.mailleur.core.validation.rules.ActionRoleTwiceRule;
import org.mailleur.core.validation.rules.AgreedNotApplicableRule;
import org.mailleur.core.validation.rules.AssessmentTwiceRule;
import org.mailleur.core.validation.rules.AttachmentPathRule;
import org.mailleur.core.validation.rules.AttendanceRule;
import org.mailleur.core.validation.rules.AxisCoverageRule;
import org.mailleur.core.validation.rules.BodyCompositionRule;
import org.mailleur.core.validation.rules.ContactGoneRule;
import org.mailleur.core.validation.rules.ContactInRoleRule;
import org.mailleur.core.validation.rules.ContractExpiredRule;
import org.mailleur.core.validation.rules.ContractLinkLoopRule;
import org.mailleur.core.validation.rules.ContractSignatoryRule;
import org.mailleur.core.validation.rules.CriterionFrameworkRule;
import org.mailleur.core.validation.rules.DatesOrderRule;
import org.mailleur.core.validation.rules.DepartmentCodeRule;
import org.mailleur.core.validation.rules.DisagreementRule;
import org.mailleur.core.validation.rules.EmptySeatRule;
import org.mailleur.core.validation.rules.EvaluatorCampaignRule;
import org.mailleur.core.validation.rules.EvaluatorTwiceRule;
import org.mailleur.core.validation.rules.EvidenceAgeRule;
import org.mailleur.core.validation.rules.EvidenceUseRule;
import org.mailleur.core.validation.rules.FlowLoopRule;
import org.mailleur.core.validation.rules.FrameworkCodesRule;
import org.mailleur.core.validation.rules.FundingPercentageRule;
import org.mailleur.core.validation.rules.FundingTotalRule;
import org.mailleur.core.validation.rules.HarmonisationFlowRule;
import org.mailleur.core.validation.rules.HeadCountRule;
import org.mailleur.core.validation.rules.ImpulseFlowRule;
import org.mailleur.core.validation.rules.InhabitantCollegeRule;
import org.mailleur.core.validation.rules.LevelScaleRule;
import org.mailleur.core.validation.rules.MeetingAheadRule;
import org.mailleur.core.validation.rules.MembershipTwiceRule;
import org.mailleur.core.validation.rules.MunicipalityCodeRule;
import org.mailleur.core.validation.rules.MunicipalityCountRule;
import org.mailleur.core.validation.rules.MunicipalityTwiceRule;
import org.mailleur.core.validation.rules.NeedResponseRule;
import org.mailleur.core.validation.rules.NeedTransmissionRule;
import org.mailleur.core.validation.rules.NeedsRisingFlowRule;
import org.mailleur.core.validation.rules.NegativeVotesRule;
import org.mailleur.core.validation.rules.NetworkAnimatorRule;
import org.mailleur.core.validation.rules.NotRatedReasonRule;
import org.mailleur.core.validation.rules.OpenPointOverdueRule;
import org.mailleur.core.validation.rules.OrganizationTwiceRule;
import org.mailleur.core.validation.rules.ParentLoopRule;
import org.mailleur.core.validation.rules.PersonInRoleRule;
import org.mailleur.core.validation.rules.PersonalAddressRule;
import org.mailleur.core.validation.rules.PostalCodeRule;
import org.mailleur.core.validation.rules.PreviousCampaignRule;
import org.mailleur.core.validation.rules.RatedArgumentRule;
import org.mailleur.core.validation.rules.RatedEvidenceRule;
import org.mailleur.core.validation.rules.RecommendationAddresseeRule;
import org.mailleur.core.validation.rules.RequiredValueRule;
import org.mailleur.core.validation.rules.ScaleLevelsRule;
import org.mailleur.core.validation.rules.SeatHolderRule;
import org.mailleur.core.validation.rules.SingleCollegeRule;
import org.mailleur.core.validation.rules.SiretRule;
import org.mailleur.core.validation.rules.SwitchReasonRule;
import org.mailleur.core.validation.rules.TerritoryCodeRule;
import org.mailleur.core.validation.rules.ThemeTierRule;
import org.mailleur.core.validation.rules.ThemeUnusedRule;
import org.mailleur.core.validation.rules.UnknownRuleRule;
import org.mailleur.core.validation.rules.VerbatimAnonymisedRule;
import org.mailleur.core.validation.rules.VerbatimConsentRule;
import org.mailleur.core.validation.rules.VerbatimNamesRule;
import org.mailleur.core.validation.rules.WorkshopVotesRule;

/** All rules, family by family, in the order in which a delegate reads them. */
public final class RuleCatalogue {

    private RuleCatalogue() {
    }

    /**
     * Makes all rules.
     *
     * @return the rules
     */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(files());
        rules.addAll(structure());
        rules.addAll(method());
        rules.addAll(personalData());
        // Beside the other rules on switching off.
        rules.add(files().size(), new UnknownRuleRule(rules.stream().map(rule -> rule.card().id()).collect(Collectors.toSet())));
        return List.copyOf(rules);
    }

    private static List<Rule> files() {
        return List.of(
                new RequiredValueRule(), new AttachmentPathRule(), new SwitchReasonRule());
    }

    private static List<Rule> structure() {
        return List.of(
                new BodyCompositionRule(), new ContractExpiredRule(), new ContractSignatoryRule(), new FundingTotalRule(),
                new FundingPercentageRule(), new NeedsRisingFlowRule(), new ImpulseFlowRule(), new HarmonisationFlowRule(),
                new FlowLoopRule(), new ActionCarrierRule(), new ActionAccountableRule(), new ActionCarrierRoleRule(),
                new ActionRoleTwiceRule(), new NetworkAnimatorRule(), new MembershipTwiceRule(), new OrganizationTwiceRule(),
                new SiretRule(), new TerritoryCodeRule(), new MunicipalityCodeRule(), new PostalCodeRule(), new MunicipalityTwiceRule(),
                new MunicipalityCountRule(), new ThemeTierRule(), new ThemeUnusedRule(), new DatesOrderRule(), new AttendanceRule(),
                new HeadCountRule(), new EmptySeatRule(), new MeetingAheadRule(), new OpenPointOverdueRule(), new NegativeVotesRule(),
                new WorkshopVotesRule(), new ParentLoopRule(), new ContractLinkLoopRule(), new DepartmentCodeRule());
    }

    private static List<Rule> method() {
        return List.of(
                new ScaleLevelsRule(), new FrameworkCodesRule(), new RatedArgumentRule(), new RatedEvidenceRule(), new EvidenceAgeRule(),
                new EvidenceUseRule(), new SingleCollegeRule(), new InhabitantCollegeRule(), new DisagreementRule(),
                new AgreedNotApplicableRule(), new AssessmentTwiceRule(), new EvaluatorTwiceRule(), new LevelScaleRule(),
                new CriterionFrameworkRule(), new EvaluatorCampaignRule(), new AxisCoverageRule(), new NotRatedReasonRule(),
                new PreviousCampaignRule(), new NeedTransmissionRule(), new NeedResponseRule(), new RecommendationAddresseeRule());
    }

    private static List<Rule> personalData() {
        return List.of(
                new VerbatimConsentRule(), new VerbatimAnonymisedRule(), new VerbatimNamesRule(), new SeatHolderRule(),
                new ContactGoneRule(), new PersonInRoleRule(), new ContactInRoleRule(), new PersonalAddressRule());
    }
}
