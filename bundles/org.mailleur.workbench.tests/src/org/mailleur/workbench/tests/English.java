package org.mailleur.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells English from French: by the platform's own English texts, and by words that no French text has. */
final class English {

    private static final Pattern WORDS = Pattern.compile("(?iU)\\b(the|of|and|with|this|file|files|help|exit|quit|open|close|closed|window|show|hide|view|views|cancel|search|save|edit|editor|new|about|error|errors|warning|restore|"
            + "minimi[sz]e|maximi[sz]e|loading|details|properties|preferences|progress|quick|access|delete|select|undo|redo|finish|next|back|browse|apply|defaults|enter|filter text|yes|workbench|plug-in|toolbar|status|shift|escape)\\b");
    private static final Pattern GAP = Pattern.compile("\\{\\d+[^}]*\\}");

    private final Set<String> texts = new TreeSet<>();
    private final List<Pattern> patterns = new ArrayList<>();

    English(Fragments fragments) {
        List<Translation> translations = fragments.translations();
        Set<String> french = translations.stream().map(Translation::french).map(English::plain).collect(Collectors.toSet());
        fragments.english().stream().map(English::plain).filter(text -> text.matches("(?s).*\\p{L}{2}.*") && !french.contains(text) && !Translation.isShared(text)).forEach(this::add);
    }

    private void add(String text) {
        Matcher gap = GAP.matcher(text);
        if (!gap.find()) {
            texts.add(text);
        } else if (GAP.matcher(text).replaceAll("").matches("(?s).*\\p{L}{3}.*")) {
            String pattern = Arrays.stream(GAP.split(text, -1)).map(part -> Pattern.quote(part.replace("''", "'"))).collect(Collectors.joining(".*"));
            patterns.add(Pattern.compile(pattern, Pattern.DOTALL));
        }
    }

    /** Those of the texts that are English. */
    List<String> in(List<String> seen) {
        return seen.stream().filter(this::isEnglish).toList();
    }

    boolean isEnglish(String text) {
        String plain = plain(text);
        return texts.contains(plain) || patterns.stream().anyMatch(pattern -> pattern.matcher(plain).matches()) || WORDS.matcher(plain).find();
    }

    /** As it is read: no mnemonic, no shortcut, no link. */
    private static String plain(String text) {
        return text.replaceAll("\\t.*", "").replaceAll("&(?=[\\p{L}\\d])", "").replaceAll("</?a[^>]*>", "").replace("…", "...").strip().toLowerCase(Locale.ROOT);
    }
}
