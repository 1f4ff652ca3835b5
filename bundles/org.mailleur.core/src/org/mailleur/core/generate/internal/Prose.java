package org.mailleur.core.generate.internal;

import java.util.List;

/** Draws sentences and texts of several lines, with all that French typography puts into a file. */
final class Prose {

    private static final char NBSP = '\u00A0';

    private static final List<String> SUBJECTS = List.of("Le comité", "L’équipe", "Le réseau", "La commission", "Chaque partenaire", "Le groupe d’habitantes",
            "La collectivité", "Une dizaine de familles", "Le centre social", "L’intercommunalité", "La CAF", "Le collège d’élu·es");
    private static final List<String> VERBS = List.of("souhaite renforcer", "a mis en place", "interroge", "coordonne désormais", "peine encore à financer",
            "fait connaître", "prépare", "a décidé de prolonger", "voudrait élargir", "défend", "évalue chaque année", "porte à bout de bras");
    private static final List<String> OBJECTS = List.of("l’accueil des nouveaux arrivants", "une permanence d’accès aux droits", "la garde en horaires décalés",
            "les transports à la demande", "un lieu ouvert le samedi", "l’écoute des plus isolés", "le projet éducatif", "une fiche d’identité par acteur",
            "les échanges entre communes", "l’aide aux démarches en ligne", "la maison des jeunes", "un fonds d’entraide");
    private static final List<String> ENDS = List.of("avec les écoles", "malgré un budget serré", "dès la rentrée", "à l’échelle des vallées",
            "en lien avec le Département", "sans attendre la prochaine convention", "depuis l’été dernier", "pour les 0–6 ans", "où c’était prévu",
            "grâce à 2,5 postes mutualisés", "au-delà du chef-lieu", "là où personne n’allait");
    private static final List<String> SAYINGS = List.of("on ne savait plus à qui s’adresser", "ici, on peut pousser la porte sans raison",
            "il faut que ça serve à tout le monde", "on a été écoutés, pour une fois", "le bus de 17 h, c’est toute notre autonomie",
            "on décide ensemble, même quand on n’est pas d’accord", "ça m’a redonné de l’élan", "nos enfants y vont à pied");

    private final Dice dice;

    Prose(Dice dice) {
        this.dice = dice;
    }

    String sentence() {
        String sentence = dice.pick(SUBJECTS) + " " + dice.pick(VERBS) + " " + dice.pick(OBJECTS) + " " + dice.pick(ENDS);
        return switch (dice.between(0, 7)) {
        case 0 -> sentence + NBSP + ": " + quoted(dice.pick(SAYINGS)) + ".";
        case 1 -> sentence + NBSP + "!";
        case 2 -> "Et si demain… " + sentence + NBSP + "?";
        default -> sentence + ".";
        };
    }

    /** A paragraph of one to three sentences. */
    String paragraph() {
        StringBuilder text = new StringBuilder(sentence());
        for (int more = dice.between(0, 2); more > 0; more--) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    /** A text of one paragraph, several, or a list, as people type them. */
    String text() {
        return switch (dice.between(0, 3)) {
        case 0 -> paragraph();
        case 1 -> paragraph() + "\n\n" + paragraph();
        case 2 -> sentence() + "\n– " + sentence() + "\n– " + sentence();
        default -> paragraph() + "\n" + sentence();
        };
    }

    String saying() {
        return dice.pick(SAYINGS);
    }

    String words() {
        return quoted(saying()) + (dice.chance(40) ? "\nPuis, après un silence" + NBSP + ": " + quoted(saying()) : "");
    }

    String question() {
        return "Comment " + quoted("faire ensemble") + " pour " + dice.pick(OBJECTS) + " " + dice.pick(ENDS) + NBSP + "?";
    }

    String clause() {
        return dice.pick(OBJECTS) + " " + dice.pick(ENDS);
    }

    static String capitalised(String clause) {
        return clause.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + clause.substring(1);
    }

    private static String quoted(String words) {
        return "«" + NBSP + words + NBSP + "»";
    }
}
