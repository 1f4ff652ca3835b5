package org.mailleur.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.generate.GeneratedFederation;

/** {@code generer}: invents a federation of any size, to try things out or to measure. */
public final class GenerateVerb implements Verb {

    private static final String ELEMENTS = "elements";
    private static final String SEED = "graine";
    private static final String FOLDER = "sortie";
    private static final int USUAL = 1_000;

    private final ModelFileSaver saver;

    /**
     * Makes the verb.
     *
     * @param saver writes the files
     */
    public GenerateVerb(ModelFileSaver saver) {
        this.saver = saver;
    }

    @Override
    public String name() {
        return "generer";
    }

    @Override
    public String summary() {
        return "invente une fédération de la taille voulue, pour essayer";
    }

    @Override
    public String usage() {
        return "--sortie DOSSIER [--elements N] [--graine S]";
    }

    @Override
    public String example() {
        return "--elements 1000 --graine 42 --sortie essai";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder().longOpt(ELEMENTS).hasArg().argName("N").desc("combien d’éléments (" + USUAL + " si rien n’est dit)").get())
                .addOption(Option.builder().longOpt(SEED).hasArg().argName("S").desc("la même graine donne les mêmes fichiers (1 si rien n’est dit)").get())
                .addOption(Option.builder().longOpt(FOLDER).hasArg().argName("DOSSIER").desc("où écrire ; le dossier ne doit pas contenir de modèle").get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        if (!invocation.arguments().isEmpty()) {
            throw new BadInputException("« generer » n’attend que des options, pas « " + invocation.arguments().getFirst() + " » (voir generer --aide).");
        }
        String typed = invocation.line().getOptionValue(FOLDER);
        if (typed == null) {
            throw new BadInputException("Indiquez le dossier où écrire, par exemple « --sortie essai ».");
        }
        long elements = invocation.number(ELEMENTS, FederationGenerator.SMALLEST, FederationGenerator.LARGEST, USUAL);
        long seed = invocation.number(SEED, Long.MIN_VALUE, Long.MAX_VALUE, 1);
        Path folder = Invocation.path(typed);
        try {
            GeneratedFederation made = new FederationGenerator(saver).generate(folder, (int) elements, seed, invocation.progress());
            invocation.out().println(made.elements() + " éléments dans " + made.files() + " fichiers : " + made.folder());
            return ExitCode.OK;
        } catch (ModelFileException e) {
            throw new BadInputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new BadInputException("Le dossier « " + typed + " » ne peut pas être créé ou lu ; choisissez-en un autre.", e);
        }
    }
}
