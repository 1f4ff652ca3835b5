package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.Directory;

/** A delegate brings in lists of every quality: each bad one is one clear sentence, and nothing is lost. */
class ListsTest extends OnACopy {

    @TempDir
    private Path lists;

    private List<Organization> organizations() {
        return screen.ui(() -> forms.editing().space().roots(Directory.class).stream().flatMap(each -> each.getOrganizations().stream()).toList());
    }

    private void begin(String command) {
        // The menu's entry; its window keeps the UI thread until it is closed.
        screen.display().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        screen.until("the dialog", () -> !screen.all(Button.class, each -> each.getText().equals("Parcourir…")).isEmpty());
    }

    /** As typed: it counts without a key more. */
    private void choose(Path file) {
        screen.run(() -> forms.field("Fichier à importer").setText(file.toString()));
    }

    /** Says where new lines go: the example has two directories. */
    private void into(String name) {
        screen.run(() -> {
            Combo target = screen.all(Combo.class, each -> each.indexOf(name) >= 0).getFirst();
            target.select(target.indexOf(name));
            target.notifyListeners(SWT.Selection, new Event());
        });
    }

    private Button button(String text) {
        return screen.all(Button.class, each -> each.getText().equals(text)).getLast();
    }

    private void says(String words) {
        screen.until(words, () -> !screen.all(Label.class, each -> each.getText().replace('\u00a0', ' ').contains(words)).isEmpty());
    }

    private List<String> rows() {
        return screen.ui(() -> Arrays.stream(screen.all(Table.class, each -> each.getColumnCount() == 4).getFirst().getItems())
                .map(item -> item.getText(0) + " " + item.getText(1) + " " + item.getText(2)).toList());
    }

    @Test
    void aGoodListIsShownThenImportedAsOneStep() throws Exception {
        int before = organizations().size();
        Path good = Files.writeString(lists.resolve("structures.csv"), "Nom;Type de structure;Commune\nMaison des familles de Roche;association;Die\n"
                + "Commune de Die;commune;DIE\nÉpicerie solidaire de Roche;association;Die\n", Charset.forName("windows-1252"));
        begin("org.mailleur.workbench.import");
        screen.capture("70-importer-vide");
        choose(good);
        says("2 refus");
        into("diois.annuaire");
        says("2 ajouts");
        says("séparateur : point-virgule, accents : Excel pour Windows");
        screen.capture("71-importer-apercu");
        assertEquals(before, organizations().size(), "shown, not done");
        assertTrue(rows().stream().anyMatch(row -> row.startsWith("2 Ajout") && row.contains("Maison des familles")), rows().toString());
        screen.click(button("Importer"));
        screen.until("the rows", () -> organizations().size() == before + 2);
        screen.until("what was done", () -> screen.texts().stream().anyMatch(text -> text.startsWith("Liste importée")));
        screen.capture("72-importe");
        forms.undo();
        screen.until("as before", () -> organizations().size() == before && forms.editing().dirtyFiles().isEmpty());
    }

    @Test
    void badListsAreOneClearSentenceEachAndNothingIsLost() throws Exception {
        int before = organizations().size();
        byte[] directory = Files.readAllBytes(folder.resolve("diois.annuaire"));
        Path columns = Files.writeString(lists.resolve("structures.csv"), "Couleur;Taille\nrouge;12\n");
        Path accents = Files.write(lists.resolve("structures-accents.csv"), "Nom;Commune\nMaison de sant\uFFFD;Die\n".getBytes(StandardCharsets.UTF_8));
        Path workbook = Files.write(lists.resolve("structures.xlsx"), new byte[] { 'P', 'K', 3, 4, 0, 0 });
        Path half = Files.writeString(lists.resolve("structures-moitie.csv"), "Nom;Type de structure;Latitude\nFoyer rural de Roche;association;44,7\n"
                + "Cantine;vaisseau;44,7\nLudothèque;association;au nord;de trop\n");
        begin("org.mailleur.workbench.import");
        choose(columns);
        says("n’a aucun titre de colonne connu");
        assertFalse(screen.ui(button("Importer")::isEnabled));
        assertTrue(screen.texts().stream().anyMatch(text -> text.startsWith("Nom (indispensable)") && text.contains("Type de structure")), "what is expected is said");
        assertFalse(screen.all(Button.class, each -> each.getText().equals("Enregistrer un modèle…")).isEmpty());
        screen.capture("73-mauvaises-colonnes");
        choose(accents);
        says("les accents sont abîmés");
        choose(workbook);
        says("est un classeur (xlsx ou ods), pas un CSV");
        choose(half);
        into("diois.annuaire");
        says("2 ajouts, 0 modification, 0 sans changement, 1 refus");
        assertFalse(screen.ui(button("Importer")::isEnabled), "all or nothing, unless she says otherwise");
        assertTrue(rows().getFirst().contains("Refus"), "what is refused stands first");
        says("La case « de trop » n’est sous aucun titre");
        screen.capture("74-lignes-refusees");
        screen.click(button("Laisser de côté les lignes refusées"));
        screen.until("the rest can be imported", button("Importer")::isEnabled);
        assertArrayEquals(directory, Files.readAllBytes(folder.resolve("diois.annuaire")));
        screen.click(button("Importer"));
        screen.until("the good rows", () -> organizations().size() == before + 2);
        forms.undo();
        screen.until("nothing left of it", () -> organizations().size() == before && forms.editing().dirtyFiles().isEmpty());
    }

    @Test
    void aRowThatLooksLikeSomethingThereIsHersToDecide() throws Exception {
        int before = organizations().size();
        Path file = Files.writeString(lists.resolve("structures.csv"), "Nom;Téléphone\nLa commune de Die;04 75 21 08 77\n");
        begin("org.mailleur.workbench.import");
        choose(file);
        says("1 refus");
        Table table = screen.all(Table.class, each -> each.getColumnCount() == 4).getFirst();
        screen.click(table, screen.ui(() -> new org.eclipse.swt.graphics.Point(80, table.getHeaderHeight() + table.getItemHeight() / 2)));
        screen.until("she can decide", button("C’est la même\u00a0: compléter")::isEnabled);
        screen.capture("75-doublon");
        screen.click(button("C’est la même\u00a0: compléter"));
        says("1 modification");
        screen.click(button("Importer"));
        screen.until("completed", () -> organizations().stream().anyMatch(each -> "La commune de Die".equals(each.getName()) && each.getPhone() != null));
        assertEquals(before, organizations().size());
    }

    @Test
    void aBrokenFileBesideGoodOnesIsSaidAndNothingIsImportedOverIt() throws Exception {
        byte[] broken = Arrays.copyOf(Files.readAllBytes(folder.resolve("itinerance.territoire")), 5_000);
        Files.write(folder.resolve("itinerance.territoire"), broken);
        spaces.openExample();
        spaces.open(folder);
        screen.until("the sentence", () -> screen.texts().stream().anyMatch(text -> text.contains("itinerance.territoire")));
        screen.capture("76-fichier-abime");
        Path good = Files.writeString(lists.resolve("structures.csv"), "Nom\nFoyer rural de Roche\n");
        begin("org.mailleur.workbench.import");
        choose(good);
        says("n’a pas pu être lu en entier");
        assertFalse(screen.ui(button("Importer")::isEnabled));
        screen.click(button("Annuler"));
        forms.open("diois", "Diois");
        forms.fill("Nom", "diois et vercors");
        forms.save();
        assertTrue(Files.readString(folder.resolve("diois.territoire")).contains("diois et vercors"), "good files go on");
        assertArrayEquals(broken, Files.readAllBytes(folder.resolve("itinerance.territoire")));
    }

    @Test
    void listsAreWrittenForASpreadsheet() throws Exception {
        begin("org.mailleur.workbench.export");
        screen.capture("77-exporter");
        screen.run(() -> forms.field("Dossier").setText(lists.resolve("sortie").toString()));
        screen.click(button("Exporter"));
        screen.until("what was done", () -> screen.texts().stream().anyMatch(text -> text.contains("listes sont écrites")));
        assertTrue(Files.readString(lists.resolve("sortie/structures.csv")).contains("Commune de Die"));
        assertFalse(Files.exists(lists.resolve("sortie/ateliers.csv")));
    }

    @Test
    void aFileThatSomebodyElseLaidIntoTheSpaceIsOffered() throws Exception {
        Files.copy(folder.resolve("metz.territoire"), folder.resolve("copie.territoire.en-cours"));
        Files.writeString(folder.resolve("copie.annuaire"), Files.readString(folder.resolve("centre-fictif.annuaire")).replaceAll("xmi:id=\"_", "xmi:id=\"_z")
                .replaceFirst("name=\"[^\"]*\"", "name=\"Annuaire reçu\""));
        screen.until("it is said", () -> screen.texts().stream().anyMatch(text -> text.contains("copie.annuaire")));
        screen.capture("78-fichier-arrive");
        screen.click(screen.link("L’ouvrir"));
        screen.until("its line", () -> screen.lines().stream().anyMatch(line -> line.startsWith("Annuaire reçu")));
        assertEquals(List.of(), screen.ui(() -> forms.editing().dirtyFiles()));
        Files.delete(folder.resolve("copie.annuaire"));
        screen.until("it is said", () -> screen.texts().stream().anyMatch(text -> text.contains("supprimé ou déplacé")));
        screen.click(screen.link("Le retirer de l’espace"));
        screen.until("no line any more", () -> screen.lines().stream().noneMatch(line -> line.startsWith("Annuaire reçu")));
    }
}
