package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.mailleur.window.kit.Person;
import org.mailleur.workbench.internal.personal.PersonalView;

/** A delegate is asked what is noted on somebody: she finds it, goes to it, takes it out, takes that back, and has the backups deleted. */
class PersonalDataTest extends OnACopy {

    private static final String SOMEBODY = "Aline Zorvandrique";

    private void showAll() {
        screen.run(() -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.mailleur.workbench.personalData", null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new AssertionError(e);
            }
        }));
        screen.until("the view", () -> view() != null);
    }

    private static PersonalView view() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().findView(PersonalView.ID) instanceof PersonalView view ? view : null;
    }

    private Tree list() {
        return screen.all(Tree.class, tree -> tree.getColumnCount() == 7).getFirst();
    }

    private List<String> values() {
        return screen.ui(() -> Stream.of(list().getItems()).flatMap(group -> Stream.of(group.getItems())).map(TreeItem::getText).toList());
    }

    /** Lines are counted from below the heading. */
    private static void click(Screen screen, Tree tree, TreeItem item) {
        screen.run(() -> tree.showItem(item));
        Person.pause(150);
        Rectangle bounds = screen.ui(item::getBounds);
        screen.click(tree, new Point(bounds.x + 30, bounds.y + bounds.height / 2 + screen.ui(tree::getHeaderHeight)));
    }

    /** Notes somebody in two files and in a text. */
    private void note() throws IOException {
        replace("diois.territoire", "<seats\n", "<seats holderName=\"" + SOMEBODY + "\"\n");
        replace("diois.territoire", "<description>Territoire de montagne", "<description>Noté avec Mme Zorvandrique et " + SOMEBODY + ". Territoire de montagne");
    }

    private void replace(String file, String what, String by) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(what), () -> file + " does not hold " + what);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(what), by));
    }

    private String kept() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> walked = Files.walk(folder)) {
            for (Path each : walked.filter(path -> path.toString().contains(".sauvegardes") && Files.isRegularFile(path)).toList()) {
                text.append(Files.readString(each));
            }
        }
        return text.toString();
    }

    @Test
    void somebodyIsFoundTakenOutBroughtBackAndTakenOutForGood() throws Exception {
        note();
        spaces.open(folder);
        showAll();
        screen.until("what is noted", () -> values().contains(SOMEBODY));
        screen.capture("50-donnees-personnelles");
        assertTrue(values().stream().filter(SOMEBODY::equals).count() >= 2, "in its field and in a text");

        goToTheField();
        takeOut();
        screen.until("nothing is noted any more", () -> !values().contains(SOMEBODY));
        screen.capture("53-retire");
        assertTrue(screen.ui(() -> forms.field("Nom de la personne (donnée personnelle)").getText().isEmpty()), "the seat's own form shows it too");
        forms.undo();
        screen.until("it is all back", () -> values().stream().filter(SOMEBODY::equals).count() >= 2);
        assertTrue(screen.ui(() -> forms.editing().dirtyFiles().isEmpty()), "one undo takes the whole purge back");

        takeOut();
        screen.until("the offer", () -> screen.texts().stream().anyMatch(text -> text.startsWith("Enregistrer, puis voir")));
        screen.click(screen.link("Enregistrer, puis voir les sauvegardes…"));
        screen.until("the list of backups", () -> screen.texts().stream().anyMatch(text -> text.contains("encore ce qui a été retiré")));
        assertTrue(kept().contains(SOMEBODY), "nothing is deleted before she says so");
        screen.capture("54-sauvegardes");
        forms.button("La supprimer pour toujours");
        screen.until("it is said", () -> screen.texts().stream().anyMatch(text -> text.startsWith("Une sauvegarde a été supprimée")));
        forms.button("Fermer");
        assertFalse(kept().contains(SOMEBODY));
        assertFalse(Files.readString(folder.resolve("diois.territoire")).contains(SOMEBODY));
    }

    private void goToTheField() {
        screen.run(() -> {
            Tree tree = list();
            for (TreeItem group : tree.getItems()) {
                if (group.getText().startsWith(SOMEBODY)) {
                    group.setExpanded(true);
                    tree.showItem(group.getItem(0));
                }
            }
        });
        Tree tree = list();
        TreeItem line = screen.ui(() -> Stream.of(tree.getItems()).flatMap(group -> Stream.of(group.getItems()))
                .filter(item -> item.getText().equals(SOMEBODY) && item.getText(1).equals("Nom de la personne")).findFirst().orElseThrow());
        click(screen, tree, line);
        screen.key(SWT.CR, SWT.CR);
        screen.until("the field", () -> screen.display().getFocusControl() instanceof Text text && text.getText().equals(SOMEBODY));
        screen.capture("51-champ");
    }

    private void takeOut() {
        click(screen, list(), screen.ui(() -> Stream.of(list().getItems()).filter(item -> item.getText().startsWith(SOMEBODY)).findFirst().orElseThrow()));
        forms.button("Retirer…");
        screen.until("what would go", () -> screen.texts().stream().anyMatch(text -> text.contains("données seraient retirées")));
        assertEquals(SOMEBODY, screen.ui(() -> screen.all(Text.class, text -> text.getMessage().equals("Prénom Nom")).getFirst().getText()));
        screen.capture("52-apercu");
        screen.until("the button", () -> screen.all(Button.class, each -> each.getText().equals("Retirer") && each.isEnabled()).size() == 1);
        forms.button("Retirer");
    }

    @Test
    void whatIsOldIsTakenOutByItsDate() throws Exception {
        replace("diois.territoire", "<seats\n", "<seats holderName=\"" + SOMEBODY + "\" mandateEnd=\"2019\"\n");
        spaces.open(folder);
        showAll();
        screen.until("what is noted", () -> values().contains(SOMEBODY));
        forms.button("Retirer…");
        Text age = screen.ui(() -> screen.all(Text.class, text -> text.getMessage().startsWith("2023")).getFirst());
        screen.click(age);
        screen.type("hier");
        screen.until("what is wrong", () -> screen.texts().stream().anyMatch(text -> text.contains("n’est pas une date")));
        forms.press(SWT.MOD1, 'a');
        screen.type("2020");
        screen.until("what would go", () -> screen.texts().stream().anyMatch(text -> text.startsWith("Une donnée serait retirée")));
        screen.capture("55-par-date");
        forms.button("Retirer");
        screen.until("nothing is noted any more", () -> !values().contains(SOMEBODY));
        forms.undo();
        screen.until("it is back", () -> values().contains(SOMEBODY));
    }
}
