package org.mailleur.diagram.ui.internal.sheet;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.Resource;
import org.mailleur.core.editing.Companion;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.diagram.geometry.DiagramPositions;
import org.mailleur.diagram.geometry.DiagramState;
import org.mailleur.diagram.geometry.PositionsFile;
import org.mailleur.diagram.geometry.ReadPositions;
import org.mailleur.diagram.ui.DiagramSheet;

/** Where the items of all diagrams of a model file stand: what lies beside the file and is saved with it. */
public final class PositionsBook implements Companion {

    private final LoadedFile file;
    /** Asked by the thread that saves, too. */
    private final Map<String, DiagramSheet> sheets = new ConcurrentHashMap<>();
    private DiagramPositions positions;

    private PositionsBook(LoadedFile file, DiagramPositions positions) {
        this.file = file;
        this.positions = positions;
    }

    /**
     * Reads the places of a file's diagrams. What is damaged costs places only.
     *
     * @param file the model file
     * @param tell is told what was lost, in French
     * @return the book
     */
    public static PositionsBook open(LoadedFile file, Consumer<String> tell) {
        ReadPositions read = PositionsFile.read(PositionsFile.beside(file.path()));
        read.problem().ifPresent(problem -> tell.accept(problem.sentence()));
        return new PositionsBook(file, read.positions());
    }

    /**
     * Returns where the items of a diagram stand.
     *
     * @param id     the diagram's identifier
     * @param layers the layers that it shows when nobody chose any
     * @return its sheet
     */
    public DiagramSheet sheet(String id, Set<String> layers) {
        return sheets.computeIfAbsent(id, key -> {
            DiagramState state = positions.of(key);
            return new DiagramSheet(key, this, state.geometry(), state.layers().orElse(layers));
        });
    }

    @Override
    public LoadedFile file() {
        return file;
    }

    @Override
    public Path path() {
        return PositionsFile.beside(file.path());
    }

    @Override
    public byte[] content() {
        Map<String, DiagramState> states = new HashMap<>(positions.diagrams());
        sheets.forEach((id, sheet) -> states.put(id, new DiagramState(sheet.geometry(), Optional.of(sheet.layers()))));
        return PositionsFile.content(new DiagramPositions(states).pruned(this::exists));
    }

    /** A diagram of one file may show elements of others. */
    private boolean exists(String identifier) {
        ResourceSet all = file.resource().getResourceSet();
        for (Resource resource : all.getResources()) {
            if (resource.getEObject(identifier) != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void restore(byte[] content) {
        positions = PositionsFile.read(path(), content).positions();
        sheets.forEach((id, sheet) -> {
            DiagramState state = positions.of(id);
            sheet.place(state.geometry());
            state.layers().ifPresent(sheet::show);
        });
    }
}
