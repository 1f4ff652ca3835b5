package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.mailleur.workbench.internal.text.Words;

/** Everything that can be seen is French, and well set. */
class FrenchEverywhereTest {

    private static final Pattern ENGLISH = Pattern.compile("\\b(the|of|file|help|exit|quit|open|close|window|show|view|cancel|search|save|edit|new|about|error|"
            + "restore|minimi[sz]e|maximi[sz]e|loading|details|properties|preferences|progress|quick|access)\\b", Pattern.CASE_INSENSITIVE);

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);

    @Test
    void menusAreFrench() {
        spaces.forgetRecent();
        List<String> items = screen.ui(() -> items(screen.window().getMenuBar()));
        assertEquals(List.of("&Fichier", "&Nouveau", "&Espace…", "&Territoire…", "&Annuaire…", "É&valuation…", "&Référentiel…", "É&chelle…",
                "&Ouvrir un espace…\tCtrl+O", "Ouvrir un espace &récent", "Aucun pour le moment", "Ouvrir l’e&xemple", "&Enregistrer\tCtrl+S",
                "&Importer une liste…", "Exporter &des listes…", "&Produire le rapport d’évaluation…", "&Quitter\tCtrl+Q", "É&dition", "Annuler\tCtrl+Z",
                "Rétablir\tCtrl+Y", "&Filtrer l’espace\tCtrl+F", "Replier ou déplier le &bas de la fenêtre\tCtrl+M", "&Données personnelles", "&Aide", "&Guide\tF1", "&Vocabulaire", "À &propos de Mailleur"), items);
    }

    @Test
    void whatTheWindowShowsIsFrench() {
        spaces.openExample();
        List<String> seen = new ArrayList<>(screen.texts());
        seen.addAll(screen.all(Control.class, each -> each.getToolTipText() != null).stream().map(each -> screen.ui(each::getToolTipText)).toList());
        seen.addAll(screen.all(Button.class, each -> true).stream().map(each -> screen.ui(each::getText)).toList());
        seen.addAll(screen.lines());
        assertTrue(seen.size() > 20, seen.toString());
        assertEquals(List.of(), seen.stream().filter(text -> ENGLISH.matcher(text).find()).toList());
    }

    @Test
    void ourWordsAreFrenchAndWellSet() throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Words.class.getResourceAsStream("messages_fr.properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        Set<String> constants = new TreeSet<>(Arrays.stream(Words.values()).map(Words::name).toList());
        assertEquals(constants, new TreeSet<>(texts.stringPropertyNames()), "each text has its constant");
        for (Words each : Words.values()) {
            assertEquals(List.of(), faults(each.text()), each.name());
        }
    }

    private static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        if (ENGLISH.matcher(text).find()) {
            faults.add("English");
        }
        if (Pattern.compile(" [:;!?»]|« |[^\\u00a0](?<!\\{0)[;!?»]").matcher(text).find()) {
            faults.add("a space that breaks, or none");
        }
        if (text.contains("'")) {
            faults.add("a straight apostrophe");
        }
        return faults;
    }

    private static List<String> items(Menu menu) {
        List<String> texts = new ArrayList<>();
        menu.notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
        for (MenuItem item : menu.getItems()) {
            if (!item.getText().isEmpty()) {
                texts.add(item.getText());
            }
            if (item.getMenu() != null) {
                texts.addAll(items(item.getMenu()));
            }
        }
        return texts;
    }
}
