package org.mailleur.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Literals have no-break spaces where French has them: within « », before : ; ! ? and before €. A plain one lets a line break tear the
 * mark from its word. What is handed to {@code spaced} at once gets them there.
 */
final class FrenchSpacesRule {

    /** Comments and characters are only passed over. */
    private static final Pattern TOKEN = Pattern.compile("//.*|'(?:[^'\\\\]|\\\\.)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLAIN = Pattern.compile("« |(?:^|\\S) [:;!?»€]");

    List<Breach> check(SourceFile source) {
        List<Breach> breaches = new ArrayList<>();
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            for (Matcher token = TOKEN.matcher(line); !isPassedOver(line) && token.find();) {
                if (token.group(1) != null && PLAIN.matcher(token.group(1)).find()) {
                    breaches.add(new Breach(source.path(), i + 1, "a plain space where French has a no-break one: " + token.group()));
                }
            }
        }
        return breaches;
    }

    private static boolean isPassedOver(String line) {
        return line.startsWith("*") || line.startsWith("/*") || line.contains("spaced(");
    }
}
