package org.mailleur.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the platform and what we say instead.
 *
 * @param where   the file and the key
 * @param english what the platform says, {@code null} if it has no such key
 * @param french  what we say
 */
record Translation(String where, String english, String french) {

    private static final Pattern GAP = Pattern.compile("\\{\\d+[^}]*\\}");
    private static final Pattern MNEMONIC = Pattern.compile("&(?=[\\p{L}\\d])");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Words that are the same in both languages. */
    private static final Set<String> SHARED = Set.of("ok", "alt", "ctrl", "tab", "menu", "menus", "pause", "version", "information", "question", "style", "services", "horizontal", "vertical", "orientation", "page", "description",
            "f", "x", "configuration", "action", "actions", "navigation", "emacs", "guide", "palette");

    /** What a French text must not be, beside untranslated. */
    private enum Fault {
        STRAIGHT_APOSTROPHE("'"),
        THREE_POINTS("\\.\\.\\."),
        A_SPACE_THAT_BREAKS(" [:;!?»%]|« "),
        NO_SPACE("[^\\u00a0\\s(][»?!;%](?!\\))|(?<=\\p{L})[^\\u00a0\\s]?:(?=\\s|$)|«[^\\u00a0]"),
        STRAIGHT_QUOTES("\""),
        SPACE_AT_THE_END("[ \\t]$"),
        MISSING_ACCENT("(?iU)\\b(a (propos|droite|gauche)|(apercu|echec|echap|etat|edition|evaluation|preference|reglage|selectionn|precedent|ecran|element|propriete|creer|operation|reponse|deplac|deja|apres|tres)\\w*)\\b"),
        JARGON("(?iU)\\b(vue|perspective|workspace|espace de travail|plan de travail|workbench|ressource|éditeur|plug-in|fichier log|bundle)s?\\b"),
        ENGLISH("(?iU)\\b(the|of|and|with|file|help|exit|quit|open|close|window|show|view|cancel|search|save|edit|new|about|error|restore|loading|preferences|progress|quick|access|delete|select|undo|redo)\\b");

        private final Pattern pattern;

        Fault(String regex) {
            pattern = Pattern.compile(regex);
        }
    }

    /** Says what is wrong, nothing if all is well. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (english == null) {
            return List.of(where + ": the platform has no such key");
        }
        if (!gaps(english).equals(gaps(french))) {
            faults.add("gaps " + gaps(french) + " instead of " + gaps(english));
        }
        if (count(MNEMONIC, english) != count(MNEMONIC, french)) {
            faults.add("mnemonics " + count(MNEMONIC, french) + " instead of " + count(MNEMONIC, english));
        }
        if (french.isBlank()) {
            faults.add("empty");
        }
        if (plain(english).equals(plain(french)) && !isShared(plain(french))) {
            faults.add("untranslated");
        }
        for (Fault each : Fault.values()) {
            if (each.pattern.matcher(plain(french)).find()) {
                faults.add(each.name());
            }
        }
        return faults.stream().map(fault -> where + ": " + fault + ": " + french).toList();
    }

    /** Whether a text has only words that are the same in both languages. */
    static boolean isShared(String text) {
        return WORD.matcher(text).results().allMatch(found -> SHARED.contains(found.group().toLowerCase(Locale.ROOT)));
    }

    /** The text as it is read: without mnemonic, links and the gaps' inside. */
    private static String plain(String text) {
        return MNEMONIC.matcher(text).replaceAll("").replaceAll("</?a[^>]*>", "").replaceAll("\\{\\d+[^}]*\\}", "0").replace(" >>", "").replace("<< ", "");
    }

    /** The numbers of the gaps with their formats; how often each is filled may differ. */
    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Matcher matcher = GAP.matcher(text);
        while (matcher.find()) {
            gaps.add(matcher.group());
        }
        return gaps;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
