package org.mailleur.core.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.Theme;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

final class RecordedCommandTest {

    @TempDir
    private Path folder;

    private static Theme theme(String name) {
        Theme theme = BaseFactory.eINSTANCE.createTheme();
        theme.setName(name);
        return theme;
    }

    private LoadedFile file() throws IOException {
        Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
        territory.setName("Diois");
        territory.getThemes().addAll(List.of(theme("Jeunesse"), theme("Logement"), theme("Handicap")));
        return Space.open(folder, Progress.NONE).add("t.territoire", territory);
    }

    @Test
    void deletedElementComesBackInItsPlaceWithItsIdentifier() throws IOException {
        LoadedFile file = file();
        Territory territory = (Territory) file.root().orElseThrow();
        Theme housing = territory.getThemes().get(1);
        String id = file.resource().getID(housing);
        BasicCommandStack stack = new BasicCommandStack();
        stack.execute(new RecordedCommand("Supprimer", List.of(file.resource()), () -> {
            territory.setName("Pays diois");
            territory.getThemes().remove(housing);
        }));
        assertEquals(2, territory.getThemes().size());
        stack.undo();
        assertEquals("Diois", territory.getName());
        assertSame(housing, territory.getThemes().get(1));
        assertEquals(id, file.resource().getID(housing));
        stack.redo();
        assertEquals("Pays diois", territory.getName());
        assertEquals(2, territory.getThemes().size());
    }

    @Test
    void changeThatFailsHalfWayLeavesNothing() throws IOException {
        LoadedFile file = file();
        Territory territory = (Territory) file.root().orElseThrow();
        RecordedCommand command = new RecordedCommand("Échouer", List.of(file.resource()), () -> {
            territory.setName("Ailleurs");
            territory.getThemes().clear();
            throw new IllegalStateException("half-way");
        });
        assertThrows(IllegalStateException.class, command::execute);
        assertEquals("Diois", territory.getName());
        assertEquals(3, territory.getThemes().size());
    }
}
