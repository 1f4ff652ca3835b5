package org.mailleur.core.generate.internal;

import java.math.BigDecimal;
import java.util.List;

import org.mailleur.model.base.Attachment;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.College;
import org.mailleur.model.base.Theme;
import org.mailleur.model.base.Tier;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.network.ContributionKind;
import org.mailleur.model.network.MemberRole;
import org.mailleur.model.network.Membership;
import org.mailleur.model.network.Network;
import org.mailleur.model.network.NetworkFactory;
import org.mailleur.model.network.PooledContribution;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.ContractKind;
import org.mailleur.model.policy.ContractLink;
import org.mailleur.model.policy.ContractLinkKind;
import org.mailleur.model.policy.FundingShare;
import org.mailleur.model.policy.Objective;
import org.mailleur.model.policy.Policy;
import org.mailleur.model.policy.PolicyFactory;
import org.mailleur.model.policy.Signatory;

/** Makes what binds actors: networks, policies and contracts. */
final class AllianceMaker {

    private final PolicyFactory policies = PolicyFactory.eINSTANCE;
    private final Making making;

    AllianceMaker(Making making) {
        this.making = making;
    }

    void network(Setting setting) {
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        Theme theme = making.dice().pick(setting.territory().getThemes());
        network.setName(making.names().fresh("Réseau " + theme.getName()));
        network.setPurpose(making.prose().text());
        network.setCharter(making.dice().chance(40) ? making.prose().text() : null);
        network.setFrequency("tous les deux mois");
        network.setTier(Tier.COORDINATION);
        making.maturity(network);
        making.period(network);
        network.getThemes().add(theme);
        List<Organization> members = making.dice().some(setting.organizations(), making.dice().between(3, 9));
        network.getAnimators().add(members.getFirst());
        for (Organization member : members) {
            network.getMemberships().add(membership(member, member == members.getFirst()));
        }
        for (int i = making.dice().between(1, 4); i > 0; i--) {
            network.getContributions().add(contribution(making.dice().pick(members)));
        }
        setting.put(setting.territory().getNetworks(), network);
    }

    private Membership membership(Organization member, boolean animates) {
        Membership membership = NetworkFactory.eINSTANCE.createMembership();
        membership.setOrganization(member);
        membership.setRole(animates ? MemberRole.ANIMATOR : making.dice().oneOf(MemberRole.MEMBER, MemberRole.MEMBER, MemberRole.ASSOCIATE));
        membership.setCollege(making.dice().pick(List.of(College.values())));
        making.period(membership);
        return membership;
    }

    private PooledContribution contribution(Organization from) {
        PooledContribution contribution = NetworkFactory.eINSTANCE.createPooledContribution();
        contribution.setLabel(making.dice().pick(Words.CONTRIBUTIONS));
        contribution.setKind(making.dice().pick(List.of(ContributionKind.values())));
        contribution.setContributor(from);
        contribution.setYear(Integer.valueOf(making.dice().between(Making.FIRST_YEAR, Making.LAST_YEAR)));
        if (contribution.getKind() == ContributionKind.MONEY) {
            contribution.setAmount(making.dice().euros(200, 9_000));
        } else if (contribution.getKind() == ContributionKind.TIME) {
            contribution.setHours(BigDecimal.valueOf(making.dice().between(5, 600), 1));
        }
        return contribution;
    }

    void policy(Setting setting) {
        Policy policy = policies.createPolicy();
        Theme theme = making.dice().pick(setting.territory().getThemes());
        policy.setName(making.names().fresh("Politique " + theme.getName()));
        policy.setDescription(making.prose().text());
        policy.setTier(Tier.PUBLIC_POLICY);
        making.maturity(policy);
        making.period(policy);
        policy.getThemes().add(theme);
        policy.getOwners().addAll(making.dice().some(setting.organizations(), making.dice().between(1, 2)));
        policy.getBodies().addAll(making.dice().some(setting.territory().getBodies(), 1));
        for (int i = making.dice().between(1, 3); i > 0; i--) {
            policy.getObjectives().add(objective(setting));
        }
        setting.put(setting.territory().getPolicies(), policy);
    }

    private Objective objective(Setting setting) {
        Objective objective = policies.createObjective();
        objective.setName(Prose.capitalised(making.prose().clause()));
        objective.setIndicator(making.dice().between(5, 80) + "\u00A0familles touchées par an");
        objective.setResult(making.dice().chance(40) ? making.prose().paragraph() : null);
        objective.getThemes().addAll(making.dice().some(setting.territory().getThemes(), making.dice().between(0, 2)));
        return objective;
    }

    void contract(Setting setting) {
        Contract contract = policies.createContract();
        contract.setKind(making.dice().pick(List.of(ContractKind.values())));
        contract.setKindLabel(contract.getKind() == ContractKind.OTHER ? "pacte local" : null);
        contract.setName(making.names().fresh("Contrat pour " + making.prose().clause()));
        contract.setDescription(making.prose().text());
        contract.setTier(Tier.PUBLIC_POLICY);
        making.maturity(contract);
        making.period(contract);
        contract.setSignedOn(making.dice().date(Making.FIRST_YEAR, Making.LAST_YEAR));
        contract.setTotalAmount(making.dice().euros(10_000, 900_000));
        contract.getThemes().addAll(making.dice().some(setting.territory().getThemes(), making.dice().between(1, 3)));
        contract.getPolicies().addAll(making.dice().some(setting.territory().getPolicies(), 1));
        contract.getSteeringBodies().addAll(making.dice().some(setting.territory().getBodies(), 1));
        List<Organization> parties = making.dice().some(setting.organizations(), making.dice().between(2, 5));
        for (Organization party : parties) {
            contract.getSignatories().add(signatory(party));
            contract.getFundingShares().add(share(party));
        }
        for (int i = making.dice().between(1, 3); i > 0; i--) {
            contract.getObjectives().add(objective(setting));
        }
        links(setting, contract);
        Attachment document = BaseFactory.eINSTANCE.createAttachment();
        document.setName("Contrat signé");
        document.setUrl("https://contrats.example/" + Names.key(contract.getName()) + ".pdf");
        contract.getDocuments().add(document);
        setting.put(setting.territory().getContracts(), contract);
    }

    private Signatory signatory(Organization party) {
        Signatory signatory = policies.createSignatory();
        signatory.setOrganization(party);
        signatory.setRole(making.dice().oneOf("financeur", "porteur", "partenaire"));
        return signatory;
    }

    private FundingShare share(Organization party) {
        FundingShare share = policies.createFundingShare();
        share.setFunder(party);
        share.setPurpose(making.dice().oneOf("poste de coordination", "fonctionnement", "investissement", "actions nouvelles"));
        if (making.dice().chance(70)) {
            share.setAmount(making.dice().euros(1_000, 90_000));
            share.setYear(Integer.valueOf(making.dice().between(Making.FIRST_YEAR, Making.LAST_YEAR)));
        } else {
            share.setPercentage(BigDecimal.valueOf(making.dice().between(10, 800), 1));
        }
        return share;
    }

    private void links(Setting setting, Contract contract) {
        for (Contract target : making.dice().some(setting.territory().getContracts(), making.dice().between(0, 1))) {
            ContractLink link = policies.createContractLink();
            link.setKind(making.dice().pick(List.of(ContractLinkKind.values())));
            link.setTarget(target);
            link.setDescription(making.prose().sentence());
            contract.getLinks().add(link);
        }
    }
}
