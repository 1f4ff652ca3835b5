package org.mailleur.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How big a class may be, what it may hold, and that public types say what they are. */
final class ShapeRule {

    /** The house aims at 200. */
    static final int MOST_LINES = 350;

    private static final Pattern STATIC_STATE = Pattern.compile("(?m)^ {4}(private |public |protected )?static (?!final |class |record |enum |interface |sealed |abstract |void |<)(volatile )?[\\w<>\\[\\], .?]+ \\w+( =|;)");
    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public (final |abstract |sealed |non-sealed )*(class|interface|enum|record|@interface) ");

    List<Breach> check(SourceFile source) {
        List<Breach> breaches = new ArrayList<>();
        if (source.lines() > MOST_LINES) {
            breaches.add(new Breach(source.path(), 0, source.lines() + " lines: split it, " + MOST_LINES + " at most"));
        }
        if (!source.isTest()) {
            breaches.addAll(source.matches(STATIC_STATE, "static state: hand it to a constructor"));
            breaches.addAll(undocumented(source));
        }
        return breaches;
    }

    private static List<Breach> undocumented(SourceFile source) {
        Matcher matcher = PUBLIC_TYPE.matcher(source.text());
        if (!matcher.find()) {
            return List.of();
        }
        String before = source.text().substring(0, matcher.start()).replaceAll("(?m)^@[^\\n]*\\n", "").stripTrailing();
        return before.endsWith("*/") && before.lastIndexOf("/**") >= 0 && before.lastIndexOf("/**") > before.lastIndexOf("\nimport ") ? List.of()
                : List.of(new Breach(source.path(), source.line(matcher.start()), "a public type without Javadoc"));
    }
}
