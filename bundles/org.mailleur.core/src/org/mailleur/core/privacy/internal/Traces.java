package org.mailleur.core.privacy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mailleur.core.privacy.PersonalDatum.Kind;

/** What within a text has the outer form of a person's name, address or number. */
public final class Traces {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+\\-]++@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.\\-]*[\\p{L}\\p{N}])?");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{N}])(?:\\+33[ .\\u00a0]?(?:\\(0\\))?[ .\\u00a0]?|0)[1-9](?:[ .\\-\\u00a0\\u202f]?[0-9]{2}){4}(?![\\p{N}])");
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}’'\\-]*+";
    /** A civility and the capitalised words after it; « M. le maire » names nobody. */
    private static final Pattern CIVIL = Pattern.compile("(?<![\\p{L}\\p{N}])(?:Monsieur|Madame|Mademoiselle|Mme|Mmes|Mlle|MM?\\.|Mr\\.?|Dr|Docteur)[ \\u00a0]"
            + "(?:" + CAPITALISED + ")(?:[ \\u00a0]" + CAPITALISED + "){0,3}");

    private Traces() {
    }

    /**
     * A part of a text.
     *
     * @param kind  what it may be
     * @param start where it starts
     * @param end   after its last character
     */
    public record Trace(Kind kind, int start, int end) {
    }

    /**
     * Finds what may be personal.
     *
     * @param text the text
     * @return the parts, which do not overlap, in order
     */
    public static List<Trace> in(String text) {
        List<Trace> traces = new ArrayList<>();
        if (text.indexOf('@') >= 0) {
            add(EMAIL, Kind.PROBABLE_EMAIL, text, traces);
        }
        if (hasDigits(text)) {
            add(PHONE, Kind.PROBABLE_PHONE, text, traces);
        }
        add(CIVIL, Kind.PROBABLE_NAME, text, traces);
        traces.sort(java.util.Comparator.comparingInt(Trace::start));
        return traces;
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 9; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits >= 9;
    }

    private static void add(Pattern pattern, Kind kind, String text, List<Trace> traces) {
        for (Matcher matcher = pattern.matcher(text); matcher.find();) {
            int start = matcher.start();
            int end = matcher.end();
            if (traces.stream().noneMatch(other -> other.start() < end && start < other.end())) {
                traces.add(new Trace(kind, start, end));
            }
        }
    }
}
