package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionFactory;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.ActionStatus;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.territory.Territory;
import org.mailleur.window.kit.Person;
import org.mailleur.workbench.internal.form.TableRows;

/** A delegate has many actions: she sorts, filters, changes several together, and pastes from a spreadsheet. */
class TablesTest extends OnACopy {

    private static final int ROWS = 10_000;
    /** What a filter may take, in milliseconds. */
    private static final long LIMIT = 100;

    private Territory territory() {
        return forms.editing().space().roots(Territory.class).stream().filter(each -> "Diois".equals(each.getName())).findFirst().orElseThrow();
    }

    private Table actions() {
        return screen.all(Table.class, table -> Stream.of(table.getColumns()).map(TableColumn::getText).anyMatch("Statut"::equals)).getFirst();
    }

    private Table openActions() {
        forms.open("diois", "Diois");
        screen.until("the actions", () -> !screen.all(Table.class, table -> Stream.of(table.getColumns()).map(TableColumn::getText).anyMatch("Statut"::equals)).isEmpty());
        Table table = actions();
        screen.run(() -> {
            org.eclipse.swt.custom.ScrolledComposite page = page(table);
            page.setOrigin(0, page.getDisplay().map(table, page.getContent(), 0, 0).y - 80);
        });
        Person.pause(200);
        return table;
    }

    private static org.eclipse.swt.custom.ScrolledComposite page(org.eclipse.swt.widgets.Control control) {
        return control.getParent() instanceof org.eclipse.swt.custom.ScrolledComposite page && page.getParent() != null && !(control instanceof org.eclipse.swt.custom.ScrolledComposite)
                ? page : page(control.getParent());
    }

    private void click(Table table, int row, int column) {
        screen.run(() -> table.showItem(table.getItem(row)));
        Person.pause(100);
        Rectangle bounds = screen.ui(() -> table.getItem(row).getBounds(column));
        screen.click(table, new Point(bounds.x + 15, bounds.y + bounds.height / 2 + screen.ui(table::getHeaderHeight)));
    }

    private List<String> texts(Table table, int column) {
        return screen.ui(() -> Stream.of(table.getItems()).map(item -> item.getText(column)).toList());
    }

    @Test
    void manyActionsAreFilteredSortedAndChangedTogether() {
        Table table = openActions();
        int all = screen.ui(table::getItemCount);
        screen.capture("60-actions");
        Text filter = screen.ui(() -> screen.all(Text.class, text -> text.getMessage().equals("Filtrer les lignes") && text.isVisible()).stream()
                .filter(text -> text.getParent() == table.getParent().getParent()).findFirst().orElseThrow());
        screen.click(filter);
        screen.type("jeun");
        screen.until("fewer rows", () -> table.getItemCount() > 1 && table.getItemCount() < all);
        assertTrue(texts(table, 0).stream().anyMatch(text -> text.toLowerCase(java.util.Locale.FRENCH).contains("jeun")));
        sortedByName(table);
        int shown = screen.ui(table::getItemCount);
        click(table, 0, 2);
        screen.key(SWT.ESC, SWT.ESC);
        forms.press(SWT.MOD1, 'a');
        screen.until("all rows chosen", () -> table.getSelectionCount() == shown);
        forms.button("Modifier ensemble…");
        List<Combo> choices = screen.all(Combo.class, combo -> List.of(combo.getItems()).contains("Statut"));
        choose(choices.getFirst(), "Statut");
        screen.until("the words", () -> !screen.all(Combo.class, combo -> List.of(combo.getItems()).contains("À imaginer") && combo.getShell().getParent() != null).isEmpty());
        choose(screen.ui(() -> screen.all(Combo.class, combo -> List.of(combo.getItems()).contains("À imaginer") && combo.getShell().getParent() != null).getFirst()), "À imaginer");
        screen.capture("61-modifier-ensemble");
        forms.button("Modifier les " + shown + " lignes");
        screen.until("all have it", () -> texts(table, 1).stream().allMatch("À imaginer"::equals));
        screen.capture("62-modifiees");
        assertTrue(screen.ui(() -> territory().getActions().stream().filter(each -> each.getStatus() == ActionStatus.IMAGINED).count() >= shown));
        forms.undo();
        screen.until("one undo for all", () -> forms.editing().dirtyFiles().isEmpty());
        CommandStack stack = screen.ui(() -> forms.editing().commands());
        assertTrue(!screen.ui(stack::canUndo));
    }

    private void sortedByName(Table table) {
        click(screen.ui(() -> table.getColumn(0)));
        screen.until("sorted", () -> table.getSortDirection() == SWT.UP);
        java.text.Collator alphabet = java.text.Collator.getInstance(java.util.Locale.FRENCH);
        List<String> names = texts(table, 0);
        assertEquals(names.stream().sorted(alphabet).toList(), names);
    }

    private void click(TableColumn column) {
        Table table = screen.ui(column::getParent);
        screen.click(table, screen.ui(() -> new Point(column.getWidth() / 2, table.getHeaderHeight() / 2)));
    }

    private void choose(Combo combo, String word) {
        screen.run(() -> {
            combo.select(combo.indexOf(word));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void rowsAreCopiedFromASpreadsheet() {
        Table table = openActions();
        int all = screen.ui(table::getItemCount);
        click(table, all - 1, 0);
        screen.key(SWT.ESC, SWT.ESC);
        screen.run(() -> {
            Clipboard clipboard = new Clipboard(screen.display());
            clipboard.setContents(new Object[] { "Atelier cuisine\tEn projet\r\nSortie nature\tExiste\tPersonne d’ici\r\n" }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
        String before = texts(table, 0).getLast();
        forms.press(SWT.MOD1, 'v');
        screen.until("what is not understood", () -> screen.texts().stream().anyMatch(text -> text.contains("Personne d’ici")));
        screen.capture("63-coller");
        forms.button("Coller le reste");
        screen.until("a row more", () -> table.getItemCount() == all + 1);
        List<String> names = texts(table, 0);
        assertEquals(List.of("Atelier cuisine", "Sortie nature"), names.subList(all - 1, all + 1));
        forms.undo();
        screen.until("as before", () -> table.getItemCount() == all);
        assertEquals(before, texts(table, 0).getLast());
    }

    /** On a small laptop: each heading stands whole, and so do names of usual length. */
    @Test
    void seatsCanBeReadAndANewOneSaysWhatToDo() {
        forms.open("pilotage de la ctg", "Comité de pilotage de la CTG");
        Table table = screen.ui(() -> screen.all(Table.class, each -> Stream.of(each.getColumns()).map(TableColumn::getText).anyMatch("Collège"::equals)).getFirst());
        screen.run(() -> page(table).setOrigin(0, page(table).getDisplay().map(table, page(table).getContent(), 0, 0).y - 80));
        screen.until("all headings", () -> {
            org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(table);
            try {
                return Stream.of(table.getColumns()).allMatch(column -> column.getWidth() >= gc.textExtent(column.getText()).x + 8);
            } finally {
                gc.dispose();
            }
        });
        assertTrue(screen.ui(() -> Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum() <= table.getClientArea().width), "nothing beyond the edge");
        forms.button("Ajouter un siège");
        screen.until("what a new line wants", () -> !screen.all(org.eclipse.swt.widgets.Button.class, each -> each.getText().equals("Choisir…") && each.getParent().getParent() == table).isEmpty());
        screen.until("its line is seen", () -> {
            Rectangle line = table.getItem(table.getItemCount() - 1).getBounds(0);
            Rectangle seen = page(table).getClientArea();
            Point foot = table.getDisplay().map(table, page(table), 0, line.y + line.height + table.getHeaderHeight());
            return foot.y <= seen.height && line.y + line.height <= table.getClientArea().height;
        });
        screen.capture("64-sieges");
    }

    /** The rows themselves, without the window. */
    @Test
    void aFilterOverTenThousandRowsIsQuick() {
        List<EObject> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Action action = ActionFactory.eINSTANCE.createAction();
            action.setName("Action d’été numéro " + i);
            rows.add(action);
        }
        List<EStructuralFeature> columns = List.of(BasePackage.Literals.NAMED_ELEMENT__NAME, ActionPackage.Literals.ACTION__STATUS);
        TableRows table = new TableRows(columns, new ObjectLabels());
        table.filter("ete 99");
        table.of(rows);
        long best = Long.MAX_VALUE;
        for (String typed : List.of("ete 9", "été 999", "numero 12")) {
            long start = System.nanoTime();
            table.filter(typed);
            List<EObject> found = table.of(rows);
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
            assertTrue(found.size() < ROWS && !found.isEmpty());
        }
        assertTrue(best < LIMIT, "a filter took " + best + " ms");
        table.filter("");
        table.sort(Optional.of(new TableRows.Order(BasePackage.Literals.NAMED_ELEMENT__NAME, true)));
        assertEquals("Action d’été numéro 9999", ((Action) table.of(rows).getFirst()).getName());
    }
}
