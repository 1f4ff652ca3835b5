package org.mailleur.workbench.internal.personal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.privacy.KeptCopies;
import org.mailleur.core.privacy.KeptCopy;
import org.mailleur.core.privacy.PersonalDatum;
import org.mailleur.core.privacy.Purge;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.text.Words;

/**
 * What a purge would do, found out before anything is done.
 *
 * @param purge   what would be taken out
 * @param sought  the names to look for in earlier versions
 * @param copies  the earlier versions that hold them, as far as they could be looked for
 * @param version the state of the space that was looked at
 */
record PurgePlan(Purge purge, List<String> sought, List<KeptCopy> copies, long version) {

    /** What is to be taken out. */
    sealed interface Wish {

        /**
         * All about a person.
         *
         * @param name her name
         */
        record Person(String name) implements Wish {
        }

        /**
         * What is past its end.
         *
         * @param today the day
         */
        record Past(LocalDate today) implements Wish {
        }

        /**
         * What is older than a day.
         *
         * @param day the day
         */
        record Older(LocalDate day) implements Wish {
        }
    }

    /** Finds out, on any thread but the UI's. */
    static PurgePlan of(EditingSession editing, Wish wish) throws IOException {
        long version = editing.version();
        Purge purge = editing.reading(() -> purge(editing.space().files(), wish));
        List<String> sought = Stream.concat(wish instanceof Wish.Person person ? Stream.of(person.name()) : Stream.empty(), purge.values().stream()).toList();
        return new PurgePlan(purge, sought, copies(editing.space().folder(), sought), version);
    }

    static List<KeptCopy> copies(Path space, List<String> sought) throws IOException {
        return KeptCopies.naming(space, sought);
    }

    private static Purge purge(Collection<LoadedFile> files, Wish wish) {
        return switch (wish) {
        case Wish.Person person -> Purge.ofPerson(files, person.name());
        case Wish.Past past -> Purge.ofPast(files, past.today());
        case Wish.Older older -> Purge.olderThan(files, older.day());
        };
    }

    /** Says what it would take out, and which earlier versions would keep it. */
    List<String> lines(Path space) {
        List<String> lines = new ArrayList<>();
        purge.data().forEach(datum -> lines.add("• " + line(datum)));
        if (!copies.isEmpty()) {
            lines.add("");
            lines.add(Words.PURGE_COPIES.with(copies.size()));
            lines.addAll(copyLines(space, copies));
        }
        return lines;
    }

    static List<String> copyLines(Path space, List<KeptCopy> copies) {
        return copies.stream().map(copy -> "• " + space.relativize(copy.path()) + (copy.isRead() ? "" : Words.PURGE_UNREAD.text())).toList();
    }

    private static String line(PersonalDatum datum) {
        return FrenchFormat.spaced("« " + datum.value().replaceAll("\\s+", " ") + " » : " + Purge.place(datum) + ", fichier « " + datum.file().path().getFileName() + " »");
    }
}
