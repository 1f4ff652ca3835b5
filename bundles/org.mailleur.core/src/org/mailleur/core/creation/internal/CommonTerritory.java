package org.mailleur.core.creation.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.College;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.Theme;
import org.mailleur.model.base.Tier;
import org.mailleur.model.base.TierStep;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.governance.BodyKind;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.network.Network;
import org.mailleur.model.network.NetworkFactory;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.ContractKind;
import org.mailleur.model.policy.PolicyFactory;
import org.mailleur.model.territory.Territory;

/**
 * What most territories of the federations have: the themes of the Diois' papers, and the committees around a convention territoriale globale.
 * All of it is « souhaité », for a template states no fact: whoever uses it says what is there.
 */
public final class CommonTerritory {

    private static final Map<String, String> THEMES = themes();
    private static final String ADAPT = "Proposition du modèle, à adapter\u00a0: corrigez, complétez, puis dites où cela en est.";

    private CommonTerritory() {
    }

    private static Map<String, String> themes() {
        Map<String, String> themes = new LinkedHashMap<>();
        themes.put("petite-enfance", "Petite enfance");
        themes.put("enfance", "Enfance");
        themes.put("jeunesse", "Jeunesse");
        themes.put("parentalite", "Parentalité");
        themes.put("acces-droits", "Accès aux droits, précarité et inclusion numérique");
        themes.put("logement", "Logement");
        themes.put("animation-vie-sociale", "Animation de la vie sociale");
        themes.put("handicap", "Handicap");
        themes.put("accompagnement-social", "Accompagnement social");
        return themes;
    }

    /**
     * Adds the usual themes.
     *
     * @param territory to it
     */
    public static void addThemes(Territory territory) {
        THEMES.forEach((code, name) -> {
            Theme theme = BaseFactory.eINSTANCE.createTheme();
            theme.setCode(code);
            theme.setName(name);
            territory.getThemes().add(theme);
        });
    }

    /**
     * Adds a usual governance, all of it to be corrected.
     *
     * @param territory to it
     */
    public static void addGovernance(Territory territory) {
        GovernanceBody steering = body("Comité de pilotage de la CTG", BodyKind.COPIL, Tier.STEERING, TierStep.IMPULSE);
        seat(steering, "Élues et élus de la communauté de communes", College.ELECTED);
        seat(steering, "Caf, MSA et Département", College.INSTITUTION);
        seat(steering, "Centre social ou espace de vie sociale", College.PROFESSIONAL);
        seat(steering, "Associations", College.VOLUNTEER);
        seat(steering, "Habitantes et habitants", College.INHABITANT);
        GovernanceBody technical = body("Comité technique de la CTG", BodyKind.COTECH, Tier.STEERING, TierStep.UNSPECIFIED);
        technical.setParent(steering);
        seat(technical, "Coordination de la CTG", College.PROFESSIONAL);
        seat(technical, "Conseil technique de la Caf", College.INSTITUTION);
        territory.getBodies().add(steering);
        territory.getBodies().add(technical);
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        network.setName("Réseau d’acteurs");
        network.setDescription(ADAPT);
        network.setPurpose("Se connaître, partager ce que vivent les habitants, agir ensemble.");
        network.setTier(Tier.COORDINATION);
        network.setStep(TierStep.HARMONISATION);
        network.setMaturity(Maturity.WISHED_FOR);
        territory.getNetworks().add(network);
        Contract contract = PolicyFactory.eINSTANCE.createContract();
        contract.setName("Convention territoriale globale (CTG)");
        contract.setDescription(ADAPT);
        contract.setKind(ContractKind.CTG);
        contract.setTier(Tier.PUBLIC_POLICY);
        contract.setMaturity(Maturity.WISHED_FOR);
        contract.getSteeringBodies().add(steering);
        territory.getContracts().add(contract);
        territory.getFlows().add(flow(network, steering, FlowKind.NEEDS_RISING));
        territory.getFlows().add(flow(steering, network, FlowKind.IMPULSE));
    }

    private static GovernanceBody body(String name, BodyKind kind, Tier tier, TierStep step) {
        GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
        body.setName(name);
        body.setDescription(ADAPT);
        body.setKind(kind);
        body.setTier(tier);
        body.setStep(step);
        body.setMaturity(Maturity.WISHED_FOR);
        return body;
    }

    private static void seat(GovernanceBody body, String role, College college) {
        Seat seat = GovernanceFactory.eINSTANCE.createSeat();
        seat.setRole(role);
        seat.setCollege(college);
        body.getSeats().add(seat);
    }

    private static Flow flow(TieredElement source, TieredElement target, FlowKind kind) {
        Flow flow = GovernanceFactory.eINSTANCE.createFlow();
        flow.setKind(kind);
        flow.setSource(source);
        flow.setTarget(target);
        flow.setMaturity(Maturity.WISHED_FOR);
        return flow;
    }
}
