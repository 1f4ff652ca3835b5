package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.mailleur.workbench.internal.guide.GuideDesk;

/** The guide ships with the window, whole, and asks nothing of the network. */
class GuideTest {

    private static final Pattern LEADS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final Screen screen = new Screen();

    private static List<Path> pages() throws Exception {
        try (Stream<Path> all = Files.list(GuideDesk.folder())) {
            return all.filter(each -> each.toString().endsWith(".html")).toList();
        }
    }

    @Test
    void everyPageIsThereAndEveryLinkLeadsToOne() throws Exception {
        List<String> lost = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertTrue(text.contains("lang=\"fr\"") && text.contains("default-src 'none'"), page.toString());
            Matcher leads = LEADS.matcher(text);
            while (leads.find()) {
                String[] to = leads.group(1).split("#", 2);
                Path target = to[0].isEmpty() ? page : page.resolveSibling(to[0]);
                if (to[0].contains(":") || !Files.isRegularFile(target) || to.length > 1 && !Files.readString(target).contains("id=\"" + to[1] + "\"")) {
                    lost.add(page.getFileName() + " → " + leads.group(1));
                }
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(Files.readString(GuideDesk.folder().resolve("consulter.html")).contains("<img src=\"images/fenetre.png\""), "with its pictures");
        assertTrue(Files.readString(GuideDesk.folder().resolve("verifier.html")).contains("<table>"), "tables are tables");
    }

    /** The guide as it was written and the guide as it ships are the same pages. */
    @Test
    void whatWasWrittenShips() throws Exception {
        try (Stream<Path> written = Files.list(Path.of("..", "..", "docs", "guide"))) {
            assertEquals(written.map(each -> each.getFileName().toString().replace(".md", ".html")).sorted().toList(),
                    pages().stream().map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void itOpensInTheBrowserOfTheSystem() {
        AtomicReference<Path> opened = new AtomicReference<>();
        screen.run(() -> new GuideDesk(page -> {
            opened.set(page);
            return true;
        }).open(screen.window(), "index.html"));
        screen.until("the first page", () -> opened.get() != null && Files.isRegularFile(opened.get()));
        Binding[] keys = screen.ui(() -> PlatformUI.getWorkbench().getService(IBindingService.class).getBindings());
        assertTrue(Arrays.stream(keys).anyMatch(key -> key.getTriggerSequence().format().equals("F1") && key.getParameterizedCommand() != null
                && key.getParameterizedCommand().getId().equals("org.mailleur.workbench.guide")), "F1");
    }

    /** In a window of our own where the system can; else one sentence says where it is. */
    @Test
    void withoutABrowserItIsStillToBeHad() {
        screen.run(() -> new GuideDesk(page -> false).open(screen.window(), "index.html"));
        screen.until("the guide", () -> guide() != null);
        List<Browser> shown = screen.all(Browser.class, each -> true);
        for (Browser each : shown) {
            screen.until("its page", () -> each.getUrl().endsWith("/index.html") && each.getText().contains("Guide de Mailleur"));
        }
        screen.run(() -> guide().forceActive());
        screen.capture("91-guide-sans-navigateur");
        screen.run(() -> guide().close());
    }

    private Shell guide() {
        return Stream.of(screen.display().getShells()).filter(each -> each.isVisible() && each.getText().equals("Guide de Mailleur")).findFirst().orElse(null);
    }
}
