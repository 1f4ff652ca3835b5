package org.mailleur.workbench.internal.edit;

import static org.mailleur.model.directory.OrganizationKind.ALSH;
import static org.mailleur.model.directory.OrganizationKind.ASSOCIATION;
import static org.mailleur.model.directory.OrganizationKind.BUSINESS;
import static org.mailleur.model.directory.OrganizationKind.CCAS;
import static org.mailleur.model.directory.OrganizationKind.CENTRE_SOCIAL;
import static org.mailleur.model.directory.OrganizationKind.CIAS;
import static org.mailleur.model.directory.OrganizationKind.CMP;
import static org.mailleur.model.directory.OrganizationKind.EAJE;
import static org.mailleur.model.directory.OrganizationKind.EVS;
import static org.mailleur.model.directory.OrganizationKind.FEDERATION;
import static org.mailleur.model.directory.OrganizationKind.HEALTH_HOUSE;
import static org.mailleur.model.directory.OrganizationKind.INHABITANT_GROUP;
import static org.mailleur.model.directory.OrganizationKind.LAEP;
import static org.mailleur.model.directory.OrganizationKind.LANDLORD;
import static org.mailleur.model.directory.OrganizationKind.LOCAL_MISSION;
import static org.mailleur.model.directory.OrganizationKind.MJC;
import static org.mailleur.model.directory.OrganizationKind.OTHER;
import static org.mailleur.model.directory.OrganizationKind.PIJ;
import static org.mailleur.model.directory.OrganizationKind.PMI;
import static org.mailleur.model.directory.OrganizationKind.RPE;
import static org.mailleur.model.directory.OrganizationKind.SOCIAL_HOUSE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.workbench.internal.text.Words;

/**
 * Which sorts there are of what is about to be made: a body is a steering committee or a commission, hardly ever « autre », and she knows which.
 *
 * @param attribute holds the sort
 * @param families  the sorts by what they have in common; all under an empty name where they are few
 */
public record Kinds(EAttribute attribute, Map<String, List<EEnumLiteral>> families) {

    private static final Set<EClass> ASKED = Set.of(GovernancePackage.Literals.GOVERNANCE_BODY, DirectoryPackage.Literals.ORGANIZATION, PolicyPackage.Literals.CONTRACT);
    private static final String ATTRIBUTE = "kind";
    private static final List<Enumerator> PEOPLE = List.of(ASSOCIATION, INHABITANT_GROUP, FEDERATION, LANDLORD, BUSINESS, OTHER);
    private static final List<Enumerator> SERVICES = List.of(CENTRE_SOCIAL, EVS, EAJE, ALSH, LAEP, RPE, PIJ, MJC, CCAS, CIAS, PMI, CMP, LOCAL_MISSION, SOCIAL_HOUSE, HEALTH_HOUSE);

    /**
     * Returns the sorts of a class.
     *
     * @param type the class
     * @return its sorts; empty when it need not be asked for
     */
    public static Optional<Kinds> of(EClass type) {
        if (!ASKED.contains(type)) {
            return Optional.empty();
        }
        EAttribute attribute = (EAttribute) type.getEStructuralFeature(ATTRIBUTE);
        List<EEnumLiteral> literals = new ArrayList<>(((EEnum) attribute.getEAttributeType()).getELiterals());
        // What is none of the others comes after them.
        literals.add(literals.removeFirst());
        if (type != DirectoryPackage.Literals.ORGANIZATION) {
            return Optional.of(new Kinds(attribute, Map.of("", literals)));
        }
        Map<String, List<EEnumLiteral>> families = new LinkedHashMap<>();
        families.put(Words.FAMILY_SERVICES.text(), literals.stream().filter(each -> SERVICES.contains(each.getInstance())).toList());
        families.put(Words.FAMILY_PEOPLE.text(), literals.stream().filter(each -> PEOPLE.contains(each.getInstance())).toList());
        families.put(Words.FAMILY_AUTHORITIES.text(), literals.stream().filter(each -> !SERVICES.contains(each.getInstance()) && !PEOPLE.contains(each.getInstance())).toList());
        return Optional.of(new Kinds(attribute, families));
    }

    /**
     * Makes an object of a sort.
     *
     * @param kind the sort
     * @return the object
     */
    public EObject make(EEnumLiteral kind) {
        EObject made = EcoreUtil.create(attribute.getEContainingClass());
        made.eSet(attribute, kind.getInstance());
        return made;
    }
}
