package org.mailleur.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of bundles in a document names each bundle that is there, and no other. */
final class DocumentRule {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| *`([\\w.*-]+)` *\\|");

    private DocumentRule() {
    }

    static List<Breach> check(String document, String text, List<String> bundles) {
        List<String> rows = new ArrayList<>();
        Matcher matcher = ROW.matcher(text);
        while (matcher.find()) {
            rows.add(matcher.group(1));
        }
        List<Breach> breaches = new ArrayList<>();
        bundles.stream().filter(bundle -> !rows.contains(bundle)).forEach(bundle -> breaches.add(new Breach(document, 0, bundle + " has no row")));
        rows.stream().filter(row -> !bundles.contains(row)).forEach(row -> breaches.add(new Breach(document, 0, row + " has a row and is not there")));
        return breaches;
    }
}
