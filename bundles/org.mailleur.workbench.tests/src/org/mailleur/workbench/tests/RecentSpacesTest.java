package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.workbench.internal.space.RecentSpaces;
import org.mailleur.workbench.internal.space.SpaceState;

/** Spaces that were open before: the latest first, those that are gone said so, the example none of them. */
class RecentSpacesTest extends OnACopy {

    @TempDir
    private Path elsewhere;

    @Test
    void whatWasOpenIsFoundAgainAndWhatIsGoneIsSaid() throws Exception {
        spaces.forgetRecent();
        Path gone = Files.createDirectory(elsewhere.resolve("espace disparu"));
        Files.copy(folder.resolve("drome.federation"), gone.resolve("drome.federation"));
        spaces.open(gone);
        spaces.open(folder);
        RecentSpaces recent = PlatformUI.getWorkbench().getService(RecentSpaces.class);
        assertEquals(List.of(folder.toRealPath(), gone.toRealPath()), screen.ui(() -> recent.all().stream().map(RecentSpaces.Recent::folder).toList()));
        Files.delete(gone.resolve("drome.federation"));
        try (var left = Files.walk(gone)) {
            for (Path each : left.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        spaces.show(gone);
        screen.until("the sentence", () -> screen.texts().stream().anyMatch(text -> text.contains("n’existe pas")));
        screen.until("what is gone", () -> screen.texts().contains("espace disparu (dossier introuvable)"));
        screen.capture("68-espaces-recents");
        screen.click(screen.link(folder.getFileName().toString()));
        screen.until("the space", () -> spaces.session().state() instanceof SpaceState.Opened);
        spaces.openExample();
        assertEquals(2, screen.ui(() -> recent.all().size()), "the example is nobody's own");
    }
}
