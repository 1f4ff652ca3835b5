package org.mailleur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.privacy.Purge;
import org.mailleur.core.privacy.PurgeSaving;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.PartialDate;

/** Purges personal data, and the backups that still hold it when that is asked for. */
final class PersonalDataPurging {

    private final ModelFileSaver saver;
    private final Clock clock;

    PersonalDataPurging(ModelFileSaver saver, Clock clock) {
        this.saver = saver;
        this.clock = clock;
    }

    ExitCode run(String model, Invocation invocation) throws BadInputException {
        Models.Asked asked = Models.open(model, invocation);
        Purge purge = purge(asked.files(), invocation);
        PrintStream out = invocation.out();
        purge.data().forEach(datum -> out.println("« " + datum.file().path().getFileName() + " » : " + PersonalDataVerb.line(datum)));
        PurgedBackups backups = new PurgedBackups(asked.space().folder(), sought(purge, invocation));
        boolean wanted = invocation.line().hasOption(PersonalDataVerb.BACKUPS);
        try {
            if (invocation.line().hasOption(PersonalDataVerb.PREVIEW)) {
                out.println(FrenchFormat.count(purge.data().size(), "donnée à retirer", "données à retirer") + ". Rien n’a été écrit.");
                backups.tell(wanted, out);
                return ExitCode.OK;
            }
            if (purge.data().isEmpty()) {
                out.println("Rien à retirer.");
            } else {
                write(purge, out);
            }
            // A name that was taken out before may still stand in the backups of any file, those that are gone too.
            if (wanted) {
                backups.delete(out);
            } else {
                backups.tell(false, out);
            }
            return ExitCode.OK;
        } catch (ModelFileException e) {
            throw new BadInputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new BadInputException("Les sauvegardes n’ont pas toutes pu être lues ou supprimées ; vérifiez vos droits sur les dossiers « .sauvegardes » "
                    + "de l’espace, puis relancez la même commande.", e);
        }
    }

    /** What to look for in backups: the name that was typed, and what stands beside it or is taken out otherwise. */
    private static List<String> sought(Purge purge, Invocation invocation) {
        return Stream.concat(Stream.ofNullable(invocation.line().getOptionValue(PersonalDataVerb.PERSON)), purge.values().stream()).toList();
    }

    private Purge purge(List<LoadedFile> files, Invocation invocation) throws BadInputException {
        String person = invocation.line().getOptionValue(PersonalDataVerb.PERSON);
        String before = invocation.line().getOptionValue(PersonalDataVerb.BEFORE);
        boolean past = invocation.line().hasOption(PersonalDataVerb.PAST);
        if (Stream.of(Boolean.valueOf(person != null), Boolean.valueOf(before != null), Boolean.valueOf(past)).filter(Boolean::booleanValue).count() != 1) {
            throw new BadInputException("Indiquez ce qu’il faut retirer, d’une seule façon : --personne NOM, --echues ou --avant DATE.");
        }
        if (past) {
            return Purge.ofPast(files, LocalDate.now(clock));
        }
        if (before != null) {
            return Purge.olderThan(files, day(before));
        }
        if (person.codePoints().filter(Character::isLetter).count() < 2) {
            throw new BadInputException("« " + person + " » n’est pas un nom ; écrivez-le en entier, par exemple --personne \"Prénom Nom\".");
        }
        return Purge.ofPerson(files, person);
    }

    private static LocalDate day(String typed) throws BadInputException {
        try {
            return PartialDate.parse(typed.strip()).earliest();
        } catch (IllegalArgumentException e) {
            throw new BadInputException("« " + typed + " » n’est pas une date ; écrivez 2023, 2023-06 ou 2023-06-30.", e);
        }
    }

    private void write(Purge purge, PrintStream out) throws ModelFileException, BadInputException {
        for (LoadedFile file : purge.files()) {
            // A file that cannot be saved must not be purged in part: the sentence comes before anything is done.
            for (FileProblem problem : file.problems()) {
                if (problem.cause().isLosing()) {
                    throw new BadInputException(problem.sentence());
                }
            }
        }
        purge.command().execute();
        PurgeSaving.save(purge.files(), saver);
        out.println(FrenchFormat.count(purge.data().size(), "donnée retirée", "données retirées") + " de "
                + FrenchFormat.count(purge.files().size(), "fichier", "fichiers") + ".");
    }
}
