package org.mailleur.diagram.geometry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.text.FrenchFormat;

/**
 * The file beside a model file that keeps where everything stands on its diagrams. It is text: after a line with the version, one line an item, sorted,
 * so that two people's changes merge. It holds no content: whatever is wrong with it costs positions and nothing else.
 */
public final class PositionsFile {

    /** How its name ends. */
    public static final String EXTENSION = ".dispositions";

    static final String HEADER = "Dispositions de diagrammes Mailleur, format 1";

    private static final String TERRITORY = ".territoire";

    /** About ten times what a hundred full diagrams need. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private PositionsFile() {
    }

    /**
     * Returns the path of the positions file of a model file: {@code diois.dispositions} beside {@code diois.territoire}; the names of other kinds of
     * files keep their ending, for two files may share what stands before it.
     *
     * @param model the model file
     * @return the path beside it
     */
    public static Path beside(Path model) {
        String name = model.getFileName().toString();
        return model.resolveSibling((name.endsWith(TERRITORY) ? name.substring(0, name.length() - TERRITORY.length()) : name) + EXTENSION);
    }

    /**
     * Reads a positions file.
     *
     * @param file the file, which need not exist
     * @return what could be read, and what could not
     */
    public static ReadPositions read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return lost(file, FileProblem.Cause.BEYOND_LIMITS, 0, "le fichier est trop grand pour des positions", "");
            }
            return parse(file, new String(bytes, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return new ReadPositions(DiagramPositions.EMPTY, Optional.empty());
        } catch (IOException e) {
            return lost(file, FileProblem.Cause.UNREADABLE, 0, "le fichier ne peut pas être lu", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads what a positions file held, such as a draft that a crash left.
     *
     * @param file    where it lies, for what is said of it
     * @param content its bytes
     * @return what could be read, and what could not
     */
    public static ReadPositions read(Path file, byte[] content) {
        return parse(file, new String(content, StandardCharsets.UTF_8));
    }

    private static ReadPositions parse(Path file, String text) {
        List<String> lines = text.lines().toList();
        PositionsBuilder builder = new PositionsBuilder();
        int bad = 0;
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean fine = line.isBlank() || line.equals(HEADER) || builder.add(line);
            if (!fine) {
                bad++;
                first = first == 0 ? i + 1 : first;
            }
        }
        if (bad == 0) {
            return new ReadPositions(builder.build(), Optional.empty());
        }
        String what = FrenchFormat.count(bad, "ligne n’est pas lisible", "lignes ne sont pas lisibles");
        return new ReadPositions(builder.build(), lost(file, FileProblem.Cause.UNKNOWN_CONTENT, first, what, "").problem());
    }

    private static ReadPositions lost(Path file, FileProblem.Cause cause, int line, String what, String detail) {
        return new ReadPositions(DiagramPositions.EMPTY, Optional.of(new FileProblem(cause, file, line, "", what,
                "Rien du territoire n’est perdu : seuls les éléments concernés sont replacés automatiquement sur les diagrammes.", detail)));
    }

    /**
     * Writes positions as text.
     *
     * @param positions the positions
     * @return the content of the file in UTF-8, empty when there is nothing to keep
     */
    public static byte[] content(DiagramPositions positions) {
        List<String> lines = new ArrayList<>();
        positions.diagrams().forEach((diagram, state) -> lines.addAll(PositionLines.of(diagram, state)));
        if (lines.isEmpty()) {
            return new byte[0];
        }
        lines.sort(null);
        return (HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
