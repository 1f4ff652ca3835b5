package org.mailleur.viewpoint.services;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.action.Transmission;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.ContractLink;
import org.mailleur.model.policy.ContractLinkKind;
import org.mailleur.model.policy.FundingShare;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.policy.Signatory;
import org.mailleur.model.territory.Territory;
import org.mailleur.viewpoint.internal.Scope;

/** Contracts: who steers, signs and pays, and how they hang together. Needs passed on to bodies stand here too. */
public final class ContractServices {

    /** Bodies that steer a contract. */
    public List<GovernanceBody> steeringBodies(EObject self) {
        return contracts(self).flatMap(contract -> contract.getSteeringBodies().stream()).distinct().toList();
    }

    /** Bodies that steer none yet. */
    public List<GovernanceBody> otherBodies(EObject self) {
        Set<GovernanceBody> steering = Set.copyOf(steeringBodies(self));
        return self instanceof Territory territory ? territory.getBodies().stream().filter(body -> !steering.contains(body)).toList() : List.of();
    }

    /** Those who sign or pay, then the territory's other actors. */
    public List<Organization> signatoryOrganizations(EObject self) {
        Stream<Organization> tied = contracts(self)
                .flatMap(contract -> Stream.concat(contract.getSignatories().stream().map(Signatory::getOrganization), contract.getFundingShares().stream().map(FundingShare::getFunder)));
        Stream<Organization> actors = self instanceof Territory territory ? territory.getActors().stream() : Stream.empty();
        return Stream.concat(tied, actors).filter(java.util.Objects::nonNull).distinct().toList();
    }

    /** Signatures. */
    public List<Signatory> signatories(EObject self) {
        return contracts(self).flatMap(contract -> contract.getSignatories().stream()).filter(each -> each.getOrganization() != null).toList();
    }

    /** Shares of the funding. */
    public List<FundingShare> fundingShares(EObject self) {
        return contracts(self).flatMap(contract -> contract.getFundingShares().stream()).filter(each -> each.getFunder() != null).toList();
    }

    /** An organization's signatures and shares in a territory's contracts. */
    public List<EObject> signaturesOf(EObject self, EObject element) {
        return Stream.<EObject>concat(signatories(self).stream().filter(each -> each.getOrganization() == element), fundingShares(self).stream().filter(each -> each.getFunder() == element))
                .collect(Collectors.toList());
    }

    /** Links of a kind. */
    public List<ContractLink> complementsLinks(EObject self) {
        return links(self, ContractLinkKind.COMPLEMENTS);
    }

    /** Links of a kind. */
    public List<ContractLink> detailsLinks(EObject self) {
        return links(self, ContractLinkKind.DETAILS);
    }

    /** Links of a kind. */
    public List<ContractLink> renewsLinks(EObject self) {
        return links(self, ContractLinkKind.RENEWS);
    }

    /** Links of a kind. */
    public List<ContractLink> fundsLinks(EObject self) {
        return links(self, ContractLinkKind.FUNDS);
    }

    /** How a contract relates to another. */
    public String contractLinkLabel(EObject self) {
        return self instanceof ContractLink link ? French.label(PolicyPackage.Literals.CONTRACT_LINK_KIND.getEEnumLiteral(link.getKind().getValue())) : "";
    }

    /** In which capacity somebody signs. */
    public String signatoryLabel(EObject self) {
        return self instanceof Signatory signatory ? with("signé", signatory.getRole()) : "";
    }

    /** How much somebody pays, and for what. */
    public String fundingLabel(EObject self) {
        if (!(self instanceof FundingShare share)) {
            return "";
        }
        String much = share.getAmount() != null ? FrenchFormat.euros(share.getAmount())
                : share.getPercentage() != null ? FrenchFormat.number(share.getPercentage()) + "\u00A0%" : "finance";
        return with(share.getYear() == null ? much : much + " en " + share.getYear(), share.getPurpose());
    }

    /** Needs passed on to a body. */
    public List<Transmission> transmissions(EObject self) {
        return Scope.of(self).stream().flatMap(Scope::needs).flatMap(need -> need.getTransmissions().stream()).filter(each -> each.getBody() != null).toList();
    }

    /** When a need was passed on, and what came of it. */
    public String transmissionLabel(EObject self) {
        return self instanceof Transmission passed
                ? with(passed.getDate() == null ? "transmis" : "transmis – " + FrenchFormat.date(passed.getDate()), passed.getResponse()) : "";
    }

    private static Stream<Contract> contracts(EObject self) {
        return self instanceof Territory territory ? territory.getContracts().stream() : Stream.empty();
    }

    private static List<ContractLink> links(EObject self, ContractLinkKind kind) {
        return contracts(self).flatMap(contract -> contract.getLinks().stream()).filter(link -> link.getKind() == kind && link.getTarget() != null).toList();
    }

    private static String with(String words, String more) {
        return more == null || more.isBlank() ? words : FrenchFormat.spaced(words + " : " + French.shortened(more));
    }
}
