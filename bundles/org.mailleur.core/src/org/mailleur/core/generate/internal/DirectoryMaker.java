package org.mailleur.core.generate.internal;

import java.util.List;

import org.mailleur.model.base.Tier;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryCard;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;

/** Makes directories: organizations with their contacts and cards. */
final class DirectoryMaker {

    /** What institutions every territory deals with, with the sort of name that each has. */
    private static final List<OrganizationKind> INSTITUTIONS = List.of(OrganizationKind.CAF, OrganizationKind.DEPARTEMENT, OrganizationKind.MSA,
            OrganizationKind.STATE, OrganizationKind.CARSAT, OrganizationKind.CPAM, OrganizationKind.REGION, OrganizationKind.FEDERATION);
    private static final List<String> INSTITUTION_NAMES = List.of("Caisse d’allocations familiales", "Département", "Mutualité sociale agricole",
            "Service de l’État à la cohésion sociale", "Caisse de retraite", "Caisse d’assurance maladie", "Région", "Fédération des centres sociaux");
    private static final List<OrganizationKind> LOCAL = List.of(OrganizationKind.CENTRE_SOCIAL, OrganizationKind.EVS, OrganizationKind.COMMUNE,
            OrganizationKind.EPCI, OrganizationKind.CCAS, OrganizationKind.ASSOCIATION, OrganizationKind.ASSOCIATION, OrganizationKind.INHABITANT_GROUP,
            OrganizationKind.EAJE, OrganizationKind.ALSH, OrganizationKind.LAEP, OrganizationKind.RPE, OrganizationKind.PIJ, OrganizationKind.MJC,
            OrganizationKind.EDUCATION, OrganizationKind.LOCAL_MISSION, OrganizationKind.LANDLORD, OrganizationKind.HEALTH_HOUSE,
            OrganizationKind.BUSINESS, OrganizationKind.OTHER);
    private static final List<String> KEYWORDS = List.of("écoute", "accès aux droits", "numérique", "vacances", "garde d’enfants", "mobilité", "aînés",
            "jeunes", "culture", "alimentation");
    /** The largest number of objects that one organization comes to. */
    private static final int LARGEST = 7;

    private final DirectoryFactory factory = DirectoryFactory.eINSTANCE;
    private final Making making;

    DirectoryMaker(Making making) {
        this.making = making;
    }

    /** Makes the directory of the institutions of the département. */
    Directory institutions(String department) {
        Directory directory = Making.invented(factory.createDirectory());
        directory.setName("Institutions – " + department);
        for (int i = 0; i < INSTITUTIONS.size(); i++) {
            Organization institution = organization(INSTITUTIONS.get(i), INSTITUTION_NAMES.get(i) + " de " + department);
            institution.setTier(Tier.PUBLIC_POLICY);
            directory.getOrganizations().add(institution);
        }
        return directory;
    }

    /** Makes the directory of a territory, of at most a number of objects and at least that number less six. */
    Directory local(String country, int budget) {
        Directory directory = Making.invented(factory.createDirectory());
        directory.setName("Annuaire – " + country);
        directory.setDescription(making.prose().paragraph());
        int size = 1;
        for (int i = 0; size + LARGEST <= budget; i++) {
            Organization made = local(i < LOCAL.size() ? LOCAL.get(i) : making.dice().pick(LOCAL), country);
            if (i > 0 && making.dice().chance(20)) {
                made.setParent(making.dice().pick(directory.getOrganizations()));
            }
            directory.getOrganizations().add(made);
            size += Making.size(made);
        }
        return directory;
    }

    private Organization local(OrganizationKind kind, String country) {
        Organization made = organization(kind, label(kind) + " de " + making.dice().pick(Words.PLACE_STARTS) + making.dice().pick(Words.PLACE_ENDS));
        made.setMaturity(making.dice().chance(92) ? made.getMaturity() : org.mailleur.model.base.Maturity.WISHED_FOR);
        made.setAddressComplement(making.dice().chance(20) ? "Maison de services – " + country : null);
        if (kind == OrganizationKind.CENTRE_SOCIAL || kind == OrganizationKind.EVS) {
            int year = making.dice().between(Making.FIRST_YEAR, Making.LAST_YEAR);
            made.setApprovalStart(new org.mailleur.model.base.PartialDate(year, 1, 1));
            made.setApprovalEnd(new org.mailleur.model.base.PartialDate(year + 3, 12, 31));
        }
        for (int i = making.dice().between(0, 2); i > 0; i--) {
            made.getContacts().add(contact());
        }
        for (int i = making.dice().between(0, 4) - 1; i > 0; i--) {
            made.getCards().add(card());
        }
        return made;
    }

    private static String label(OrganizationKind kind) {
        return switch (kind) {
        case CENTRE_SOCIAL -> "Centre social";
        case EVS -> "Espace de vie sociale";
        case COMMUNE -> "Commune";
        case EPCI -> "Communauté de communes";
        case CCAS -> "CCAS";
        case ASSOCIATION -> "Association des familles";
        case INHABITANT_GROUP -> "Collectif d’habitantes";
        case EAJE -> "Crèche";
        case ALSH -> "Accueil de loisirs";
        case LAEP -> "Lieu d’accueil enfants-parents";
        case RPE -> "Relais petite enfance";
        case PIJ -> "Point information jeunesse";
        case MJC -> "Maison des jeunes";
        case EDUCATION -> "Collège";
        case LOCAL_MISSION -> "Antenne de la mission locale";
        case LANDLORD -> "Office de l’habitat";
        case HEALTH_HOUSE -> "Maison de santé";
        case BUSINESS -> "Café-épicerie";
        default -> "Tiers-lieu";
        };
    }

    private Organization organization(OrganizationKind kind, String name) {
        Organization made = factory.createOrganization();
        made.setName(making.names().fresh(name));
        made.setKind(kind);
        made.setKindLabel(kind == OrganizationKind.OTHER ? "tiers-lieu d’initiative citoyenne" : null);
        made.setDescription(making.dice().chance(60) ? making.prose().paragraph() : null);
        made.setSiret(making.dice().chance(80) ? making.names().siret() : null);
        made.setSiren(made.getSiret() == null && making.dice().chance(50) ? making.names().siren() : null);
        made.setAddress(making.dice().between(1, 60) + " " + making.dice().pick(Words.STREETS));
        made.setPostalCode(making.names().postalCode());
        made.setMunicipality(making.dice().pick(Words.PLACE_STARTS) + making.dice().pick(Words.PLACE_ENDS));
        made.setMunicipalityCode(making.names().municipalityCode());
        made.setPhone(making.names().phone());
        made.setEmail(Names.email(made.getName()));
        made.setWebsite(making.dice().chance(50) ? Names.website(made.getName()) : null);
        made.setOpeningHours(making.dice().chance(60) ? "Du mardi au vendredi, 9\u00A0h–12\u00A0h et 14\u00A0h–18\u00A0h" : null);
        made.getKeywords().addAll(making.dice().some(KEYWORDS, making.dice().between(0, 3)));
        if (making.dice().chance(50)) {
            made.setLatitude(Double.valueOf((44_000 + making.dice().between(0, 1_500)) / 1_000d));
            made.setLongitude(Double.valueOf((4_500 + making.dice().between(0, 1_500)) / 1_000d));
        }
        return made;
    }

    private Contact contact() {
        Contact contact = factory.createContact();
        contact.setRole(making.dice().pick(Words.ROLES));
        contact.setPersonName(making.dice().chance(25) ? "Personne inventée " + making.dice().between(1, 999) : null);
        contact.setPhone(making.dice().chance(40) ? making.names().phone() : null);
        contact.setUntil(making.dice().chance(15) ? making.dice().date(Making.LAST_YEAR, Making.LAST_YEAR + 4) : null);
        return contact;
    }

    private DirectoryCard card() {
        DirectoryCard card = factory.createDirectoryCard();
        card.setName(making.dice().pick(Words.SERVICES));
        card.setObjectives(making.prose().text());
        card.setAudience(making.dice().pick(Words.PUBLICS));
        card.setAccessConditions("Adhésion à l’année\u00A0: " + making.dice().between(2, 20) + "\u00A0€ par famille.");
        card.setProcess(making.dice().chance(70) ? making.prose().text() : null);
        card.setPlaceAndHours("Le mercredi, " + making.dice().pick(Words.STREETS) + ".\nSur rendez-vous les autres jours.");
        card.setExpectations(making.dice().chance(50) ? making.prose().sentence() : null);
        card.setLimits(making.dice().chance(50) ? making.prose().sentence() : null);
        card.setUpdatedBy(making.dice().pick(Words.ROLES));
        card.setUpdatedOn(making.dice().date(Making.LAST_YEAR - 4, Making.LAST_YEAR));
        return card;
    }
}
