package org.mailleur.workbench.internal.personal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.mailleur.core.text.TextFolding;
import org.mailleur.workbench.internal.text.Words;

/**
 * Lines that are about the same person, or stand in the same file.
 *
 * @param title the person or the file
 * @param lines the lines
 */
record PersonalGroup(String title, List<PersonalLine> lines) {

    /** By what lines can be brought together. */
    enum By {
        /** Whom they are about. */
        PERSON(Words.PERSONAL_BY_PERSON, line -> line.person().isEmpty() ? Words.PERSONAL_NOBODY.text() : line.person()),
        /** Where they stand. */
        FILE(Words.PERSONAL_BY_FILE, PersonalLine::file);

        private final Words label;
        private final Function<PersonalLine, String> title;

        By(Words label, Function<PersonalLine, String> title) {
            this.label = label;
            this.title = title;
        }

        String label() {
            return label.text();
        }
    }

    /** Brings together the lines that have all words typed, in the order of the alphabet. */
    static List<PersonalGroup> of(List<PersonalLine> lines, By by, String typed, Comparator<PersonalLine> order) {
        List<String> words = Arrays.stream(TextFolding.fold(typed).split(" ")).toList();
        Map<String, PersonalGroup> groups = new LinkedHashMap<>();
        lines.stream().filter(line -> words.stream().allMatch(line.folded()::contains)).sorted(order).forEach(line -> {
            String title = by.title.apply(line);
            groups.computeIfAbsent(TextFolding.fold(title), key -> new PersonalGroup(title, new ArrayList<>())).lines().add(line);
        });
        Collator alphabet = Collator.getInstance(Locale.FRENCH);
        return groups.values().stream().sorted((a, b) -> alphabet.compare(a.title(), b.title())).toList();
    }
}
