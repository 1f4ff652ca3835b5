package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.space.Progress;
import org.mailleur.workbench.internal.missing.Checks;
import org.mailleur.workbench.internal.missing.MissingView;

/** A federation with many territories: nothing is shown by the thousand, and nothing is kept from her. */
class LargeSpaceTest {

    private static final int ELEMENTS = 20_000;
    private static final String MORE = "Voir la suite (encore ";

    @TempDir
    private static Path folder;
    private static boolean made;

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    @BeforeEach
    void openTheSpace() throws Exception {
        if (!made) {
            new FederationGenerator(new ModelFileSaver("Mailleur (tests)", Clock.systemDefaultZone())).generate(folder, ELEMENTS, 42, Progress.NONE);
            made = true;
        }
        screen.fit(1366, 768);
        spaces.open(folder);
    }

    @AfterEach
    void leaveIt() {
        screen.run(() -> page().hideView(page().findView(MissingView.ID)));
        spaces.openExample();
    }

    /** What is missing by the hundred is shown by the screen, and goes on when asked for. */
    @Test
    void whatIsMissingGoesOnWhenAskedFor() {
        Checks checks = PlatformUI.getWorkbench().getService(Checks.class);
        screen.until("what was found", () -> checks.findings().size() > 400);
        screen.run(() -> {
            try {
                page().showView(MissingView.ID);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        screen.until("a group that goes on", () -> rest() != null);
        int before = screen.ui(() -> rest().getParentItem().getItemCount());
        int left = left();
        assertTrue(before <= 201, before + " lines at once");
        assertEquals(total(), before - 1 + left, "none is kept from her");
        screen.run(() -> rest().getParent().showItem(rest()));
        screen.capture("85-suite");
        // By the keyboard: where lists scroll sideways too, GTK lays a bar over the last line as soon as the pointer comes near.
        screen.run(() -> {
            list().setFocus();
            list().setSelection(rest());
        });
        screen.until("the cursor in the list", () -> list().isFocusControl());
        screen.key(SWT.CR, SWT.CR);
        screen.until("more lines", () -> group().getItemCount() > before);
        assertEquals(total(), screen.ui(() -> group().getItemCount()) - (screen.ui(() -> rest() == null) ? 0 : 1 - left()));
    }

    /** A screenful is unfolded at once, the others by and by: at the end she sees as many as are worth unfolding. */
    @Test
    void whatIsFoundIsUnfoldedToTheLast() {
        screen.run(() -> screen.filter().setText("rentrée"));
        screen.until("what was found", () -> screen.texts().stream().anyMatch(text -> text.endsWith("éléments correspondent.")));
        screen.until("more than a screenful", () -> screen.lines().stream().filter(line -> line.contains("rentrée")).count() > 30);
        assertTrue(screen.lines().size() < 400, "what would help nobody stays folded");
        screen.run(() -> screen.filter().setText(""));
        screen.until("everything again", () -> screen.lines().stream().anyMatch(line -> line.startsWith("Annuaire – ")));
    }

    private Tree list() {
        List<Tree> trees = screen.all(Tree.class, each -> each.isVisible());
        return trees.getLast();
    }

    private TreeItem rest() {
        return Stream.of(list().getItems()).flatMap(each -> Stream.of(each.getItems())).filter(each -> each.getText().startsWith(MORE)).findFirst().orElse(null);
    }

    private TreeItem group() {
        return Stream.of(list().getItems()).filter(TreeItem::getExpanded).findFirst().orElseThrow();
    }

    private int left() {
        return number(screen.ui(() -> rest().getText()).substring(MORE.length()));
    }

    /** How many there are, as the heading of the group says. */
    private int total() {
        String text = screen.ui(() -> group().getText());
        return number(text.substring(text.lastIndexOf("  ")));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
