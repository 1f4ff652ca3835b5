package org.mailleur.core.generate.internal;

import java.util.List;

/** The words that made-up models are made of. No place and no organization of these names is meant. */
final class Words {

    static final List<String> THEMES = List.of("Petite enfance", "Enfance", "Jeunesse", "Parentalité", "Accès aux droits – précarité – inclusion numérique",
            "Logement", "Animation de la vie sociale", "Handicap", "Accompagnement social");

    static final List<String> PUBLICS = List.of("Familles avec de jeunes enfants", "Jeunes de 11 à 17 ans", "Jeunes adultes de 18 à 25 ans",
            "Personnes âgées isolées", "Ménages sans voiture", "Allocataires des minima sociaux", "Personnes en situation de handicap",
            "Nouveaux habitants", "Saisonniers");

    static final List<String> PLACE_STARTS = List.of("Saint-Vérin", "Roche", "Val", "Mont", "La Chapelle", "Les Granges", "Pierre", "Font", "Combe",
            "L’Étang", "Aigue", "Bois", "Clos", "L’Épine", "Haute-Rive", "Champ", "Fort", "Noyer", "Sainte-Orge", "Les Thuyes");

    static final List<String> PLACE_ENDS = List.of("-sur-Verne", "-en-Aubrais", "-le-Vieux", "-lès-Ormes", "-d’Ouvèze-Haute", "-la-Forêt", "-aux-Moines",
            "-de-Brume", "-le-Château", "-sous-Bois", "-en-Plaine", "-les-Eaux", "-du-Gué", "-l’Abbaye", "-des-Prés");

    static final List<String> COUNTRIES = List.of("Pays de Verne", "Aubrais et Forêts", "Val de Brume", "Cœur d’Ormes", "Plaine du Gué", "Monts d’Épine",
            "Rives et Coteaux", "Haut-Combois", "Terres d’Étang", "Portes du Noyer", "Vallée des Granges", "Entre Ormes et Thuyes");

    static final List<String> STREETS = List.of("rue de l’Église", "place du Marché", "avenue de la Gare", "chemin des Écoliers", "rue du Lavoir",
            "impasse des Tilleuls", "place de l’Hôtel-de-Ville", "route du Col", "rue du Four-Banal", "allée des Érables");

    static final List<String> SERVICES = List.of("Accueil du jeune enfant", "Accueil de loisirs du mercredi", "Permanence d’accès aux droits",
            "Accompagnement à la scolarité", "Café des parents", "Espace numérique", "Ateliers cuisine", "Sorties familiales", "Point info logement",
            "Aide aux départs en vacances", "Groupe de parole des aidants", "Chantiers jeunes");

    static final List<String> ACTIONS = List.of("Épicerie solidaire itinérante", "Navette du mercredi", "Café associatif tournant", "Semaine de la parentalité",
            "Bus numérique", "Jardin partagé", "Forum des associations", "Accueil des nouveaux arrivants", "Aide aux devoirs entre voisins",
            "Ludothèque mobile", "Visites à domicile des aînés", "Chantier d’été", "Fête des voisins étendue", "Permanence santé",
            "Repas partagés du vendredi", "Bourse aux vélos", "Théâtre-forum au collège", "Cartographie des ressources");

    static final List<String> NEEDS = List.of("Se déplacer sans voiture", "Faire garder son enfant en horaires décalés", "Trouver un logement à l’année",
            "Être aidé pour les démarches en ligne", "Rompre l’isolement en hiver", "Disposer d’un lieu pour les jeunes", "Consulter un médecin près de chez soi",
            "Comprendre qui fait quoi", "Souffler quand on aide un proche", "Manger à sa faim en fin de mois", "Participer aux décisions locales");

    static final List<String> CONTRIBUTIONS = List.of("Salle mise à disposition", "Heures de coordination", "Impression des affiches", "Minibus prêté",
            "Lettre d’information commune", "Formation croisée", "Participation aux frais d’animation");

    static final List<String> ROLES = List.of("maire", "adjointe aux affaires sociales", "direction", "coordination jeunesse", "représentante des parents",
            "conseillère technique", "présidence", "habitant·e", "référente familles", "vice-présidence en charge du social", "travailleuse sociale");

    static final List<String> FUNCTIONS = List.of("Écouter sans trier", "Choisir avec qui agir", "Tenir le fil des rencontres", "Faire durer le collectif",
            "Rendre lisible ce qui se fait", "Ouvrir les portes aux plus éloignés", "Relier les communes entre elles", "Partager le diagnostic",
            "Porter la parole des habitants", "Éclairer les élus", "Peser sur les priorités", "Rendre compte publiquement");

    static final List<String> CRITERIA = List.of("Des temps ouverts à qui le souhaite", "Une mémoire tenue à jour", "Des horaires qui conviennent",
            "Une animation qui distribue la parole", "Des invitations claires", "Un repérage des absents", "Des outils partagés", "Des rôles connus de tous",
            "Un budget mis en commun", "Une présence hors les murs", "Des décisions suivies d’effets", "Une évaluation discutée", "Des liens avec les écoles",
            "Un relais vers les institutions", "Des élus associés tôt", "Une place faite au conflit");

    private Words() {
    }
}
