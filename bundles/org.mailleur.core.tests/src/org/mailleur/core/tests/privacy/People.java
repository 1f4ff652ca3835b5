package org.mailleur.core.tests.privacy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.directory.Contact;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.Verbatim;

/** Invents people and puts them wherever a space can hold them: nobody real, so that a trace of them can only be a leak. */
final class People {

    private static final List<String> STARTS = List.of("Zorv", "Quix", "Wyll", "Brumk", "Éxav", "Ôrsk", "Kjeld", "Ÿvrax");
    private static final List<String> ENDS = List.of("andrique", "olbert", "iphène", "ugarte", "œlle", "inçois", "ébault", "otkine");

    private final Random random;
    private final List<String> secrets = new ArrayList<>();

    People(long seed) {
        random = new Random(seed);
    }

    private String word() {
        String made = STARTS.get(random.nextInt(STARTS.size())) + ENDS.get(random.nextInt(ENDS.size())) + (char) ('a' + random.nextInt(26));
        secrets.add(made);
        return made;
    }

    private String name() {
        return word() + (random.nextBoolean() ? " " : "-") + word() + (random.nextInt(4) == 0 ? " & Fils" : "");
    }

    private String email() {
        String email = word().toLowerCase(java.util.Locale.FRENCH) + "." + random.nextInt(1000) + "@mairie.example";
        secrets.add(email);
        return email;
    }

    private String phone() {
        String phone = "06%08d".formatted(random.nextInt(100_000_000));
        secrets.add(phone);
        return phone;
    }

    private static String spaced(String phone) {
        return phone.replaceAll("(..)(?=.)", "$1 ");
    }

    /** Puts people into a space; returns all words that only they have. */
    List<String> into(Space space) {
        List<String> mentions = new ArrayList<>();
        space.add("paroles.evaluation", campaign());
        for (LoadedFile file : space.files()) {
            if (file.root().orElse(null) instanceof Directory directory) {
                for (Organization organization : directory.getOrganizations()) {
                    Contact contact = DirectoryFactory.eINSTANCE.createContact();
                    contact.setRole("direction");
                    organization.getContacts().add(contact);
                }
            }
            for (Iterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
                declare(all.next(), mentions);
            }
        }
        for (LoadedFile file : space.files()) {
            for (Iterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
                mention(all.next(), mentions);
            }
        }
        return secrets;
    }

    /** A campaign with words under each consent, some of them written anew without whoever said them. */
    private static Evaluation campaign() {
        Evaluation evaluation = EvaluationFactory.eINSTANCE.createEvaluation();
        evaluation.setName("Paroles");
        for (int i = 0; i < 2 * Consent.values().length; i++) {
            evaluation.getVerbatims().add(EvaluationFactory.eINSTANCE.createVerbatim());
        }
        return evaluation;
    }

    private void declare(EObject element, List<String> mentions) {
        for (EAttribute feature : element.eClass().getEAllAttributes()) {
            if (French.isPersonal(feature) && random.nextInt(3) > 0) {
                String value = switch (feature.getName()) {
                case "email" -> email();
                case "phone" -> phone();
                default -> name();
                };
                element.eSet(feature, feature.getName().equals("phone") && random.nextBoolean() ? spaced(value) : value);
                mentions.add(value);
            }
        }
        if (element instanceof Verbatim verbatim) {
            verbatim.setConsent(Consent.get(random.nextInt(Consent.values().length)));
            if (verbatim.getConsent() != Consent.PUBLISHABLE) {
                verbatim.setWords("Nous, à " + word() + ", on se débrouille.");
                verbatim.setAnonymisedWords(verbatim.getConsent() == Consent.TO_BE_ANONYMISED && random.nextBoolean() ? "On se débrouille." : null);
            }
        }
    }

    /** Free texts and names mention people, as they do. */
    private void mention(EObject element, List<String> mentions) {
        if (element instanceof NamedElement named && !mentions.isEmpty() && random.nextInt(4) == 0) {
            String value = mentions.get(random.nextInt(mentions.size()));
            String written = switch (random.nextInt(4)) {
            case 0 -> value.toUpperCase(java.util.Locale.FRENCH);
            case 1 -> value.startsWith("06") ? spaced(value) : value;
            default -> value;
            };
            String other = random.nextInt(3) == 0 ? " ; écrire à " + email() + ", ou au " + spaced(phone()) + ", à l’attention de Mme " + word() : "";
            if (random.nextBoolean()) {
                named.setDescription("Vu avec " + written + ", puis d’autres" + other + ".\n(" + value + ")");
            } else {
                element.eSet(BasePackage.Literals.NAMED_ELEMENT__NAME, named.getName() + " (" + written + ")");
            }
        }
    }
}
