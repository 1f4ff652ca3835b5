package org.mailleur.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.cli.Option;

/** Tells what can be typed. */
final class Help {

    private static final String PROGRAM = "mailleur";

    private final List<Verb> verbs;

    Help(List<Verb> verbs) {
        this.verbs = verbs;
    }

    void print(PrintStream out) {
        out.println("Mailleur – modéliser, évaluer et défendre le maillage d’un territoire");
        out.println();
        out.println("Utilisation : " + PROGRAM + " COMMANDE …    (sans commande : ouvre l’atelier)");
        out.println();
        for (Verb verb : verbs) {
            out.printf("  %-20s %s%n", verb.name(), verb.summary());
        }
        out.println();
        out.println("  --aide     cette aide ; après une commande, l’aide de la commande");
        out.println("  --version  la version de Mailleur");
        out.println("  --trace    en cas d’erreur, les détails techniques à transmettre");
        out.println();
        out.println("Partout où MODELE est demandé, « " + Invocation.EXAMPLE + " » désigne l’exemple livré avec Mailleur.");
        out.println("Code de retour : 0 sans erreur, 1 des erreurs ont été trouvées, 2 demande ou fichier inutilisable.");
    }

    void print(Verb verb, PrintStream out) {
        out.println(verb.name() + " – " + verb.summary());
        out.println();
        out.println("Utilisation : " + PROGRAM + " " + verb.name() + " " + verb.usage());
        out.println("Exemple :     " + PROGRAM + " " + verb.name() + " " + verb.example());
        List<Option> options = verb.options().getOptions().stream().sorted(Comparator.comparing(Option::getLongOpt)).toList();
        if (!options.isEmpty()) {
            out.println();
        }
        for (Option option : options) {
            String typed = "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
            out.printf("  %-22s %s%n", typed, option.getDescription());
        }
    }
}
