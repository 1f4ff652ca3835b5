package org.mailleur.workbench.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Finds two entries of one menu that wait for the same letter. */
final class Mnemonics {

    private static final Pattern LETTER = Pattern.compile("&([\\p{L}\\d])");

    private Mnemonics() {
    }

    /** Those of a menu and of all menus below it. Used on the UI thread. */
    static List<String> clashes(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> texts = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            texts.add(item.getText());
            if (item.getMenu() != null) {
                found.addAll(clashes(item.getMenu()));
            }
        }
        found.addAll(clashes(texts));
        return found;
    }

    static List<String> clashes(List<String> texts) {
        Map<String, String> taken = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (String text : texts) {
            Matcher letter = LETTER.matcher(text.replace("&&", ""));
            if (letter.find()) {
                String other = taken.putIfAbsent(letter.group(1).toLowerCase(Locale.ROOT), text);
                if (other != null) {
                    found.add(other + " / " + text);
                }
            }
        }
        return found;
    }
}
