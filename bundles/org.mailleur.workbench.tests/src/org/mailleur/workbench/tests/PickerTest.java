package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.territory.Territory;
import org.mailleur.window.kit.MenuHand;

/** Whoever fills in the seats of a committee types names: those that are there are found, the others are added without leaving. */
class PickerTest extends OnACopy {

    private static final String BODY = "Comité de pilotage de la CTG";
    private static final String ADD = "Ajouter «\u00a0mission du lac\u00a0» à l’annuaire…";

    private final MenuHand kinds = new MenuHand(screen);

    private List<Seat> seats() {
        return forms.editing().space().roots(Territory.class).stream().flatMap(each -> each.getBodies().stream()).filter(each -> BODY.equals(each.getName()))
                .findFirst().orElseThrow().getSeats();
    }

    private Optional<Organization> added() {
        return forms.editing().space().roots(Directory.class).stream().flatMap(each -> each.getOrganizations().stream())
                .filter(each -> "mission du lac".equals(each.getName())).findFirst();
    }

    private static boolean showsSeats(Table table) {
        return Stream.of(table.getColumns()).map(TableColumn::getText).anyMatch("Collège"::equals);
    }

    private Table openSeats() {
        forms.open("pilotage de la ctg", BODY);
        screen.until("the seats", () -> !screen.all(Table.class, PickerTest::showsSeats).isEmpty());
        Table table = screen.all(Table.class, PickerTest::showsSeats).getFirst();
        screen.run(() -> page(table).setOrigin(0, page(table).getDisplay().map(table, page(table).getContent(), 0, 0).y - 80));
        return table;
    }

    private static ScrolledComposite page(Control control) {
        return control.getParent() instanceof ScrolledComposite page ? page : page(control.getParent());
    }

    private Optional<Text> search() {
        return screen.all(Text.class, each -> "Tapez quelques lettres du nom".equals(each.getMessage())).stream().findFirst();
    }

    private void untilSearched(String letters) {
        screen.until("the search for " + letters, () -> search().filter(each -> each.getText().equals(letters) && each.isFocusControl()).isPresent());
    }

    private int column(Table table, String heading) {
        return screen.ui(() -> Stream.of(table.getColumns()).map(TableColumn::getText).toList().indexOf(heading));
    }

    /** Goes to a cell, and leaves its editor where the click opened one. */
    private void goTo(Table table, int row, int column, Class<? extends Control> editor) {
        Rectangle bounds = screen.ui(() -> table.getItem(row).getBounds(column));
        screen.click(table, new Point(bounds.x + 15, bounds.y + bounds.height / 2 + screen.ui(table::getHeaderHeight)));
        screen.until("the row, or the cell's editor", () -> edited(table, editor) || table.isFocusControl() && table.isSelected(row));
        screen.key(SWT.ESC, SWT.ESC);
        screen.until("the table alone", () -> !edited(table, editor) && table.isFocusControl());
    }

    private boolean edited(Table table, Class<? extends Control> editor) {
        return screen.all(editor, each -> each.isVisible() && (each.getParent() == table || each.getParent().getParent() == table)).stream().findAny().isPresent();
    }

    @Test
    void aStructureThatIsMissingIsAddedWhereItIsLookedFor() {
        Table table = openSeats();
        int before = screen.ui(() -> seats().size());
        forms.button("Ajouter un siège");
        screen.until("its structure is asked for", () -> screen.display().getFocusControl() instanceof Button button && button.getText().equals("Choisir…"));
        screen.type("m");
        untilSearched("m");
        screen.type("ission du lac");
        untilSearched("mission du lac");
        screen.until("what can be done", () -> screen.texts().contains("Rien ne correspond."));
        screen.capture("66-ajouter-a-l-annuaire");
        kinds.choose(() -> forms.button(ADD), "Associations, habitants et autres", "Association");
        screen.until("its name in the cell", () -> table.getItem(before).getText(column(table, "Structure")).equals("mission du lac"));
        assertEquals(OrganizationKind.ASSOCIATION, screen.ui(() -> added().orElseThrow().getKind()));
        assertEquals(screen.ui(() -> added().orElseThrow()), screen.ui(() -> seats().getLast().getOrganization()));
        screen.run(() -> forms.editing().commands().undo());
        assertFalse(screen.ui(() -> added().isPresent()), "one step takes back both");
        assertEquals(before + 1, screen.ui(() -> seats().size()));
        screen.run(() -> forms.editing().commands().redo());
        assertEquals("mission du lac", screen.ui(() -> seats().getLast().getOrganization().getName()));
    }

    @Test
    void lettersTypedOnACellBeginTheSearch() {
        Table table = openSeats();
        goTo(table, 0, column(table, "Structure"), Button.class);
        screen.type("c");
        untilSearched("c");
        screen.type("e");
        untilSearched("ce");
        screen.key(SWT.ESC, SWT.ESC);
        screen.until("the search is over", () -> search().isEmpty());
    }
}
