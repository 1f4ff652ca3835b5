package org.mailleur.core.tests.kit;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.model.action.Need;
import org.mailleur.model.territory.Territory;

/**
 * A program that does nothing but save, one version of a territory after the other, until it is killed. Before each save it says
 * {@code S} and the number of the version on its standard output, after it {@code D}.
 */
public final class SavingProcess {

    /** What a version's number stands behind, in each text that changes with it. */
    public static final String VERSION = "version ";

    private SavingProcess() {
    }

    /**
     * Saves.
     *
     * @param args the file, the number of the version on disk, and how many versions to save
     */
    public static void main(String[] args) throws IOException, ModelFileException {
        Path path = Path.of(args[0]);
        LoadedFile file = Spaces.open(path.getParent(), path.getFileName().toString());
        int first = Integer.parseInt(args[1]) + 1;
        int last = first + Integer.parseInt(args[2]);
        try (DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            for (int version = first; version < last; version++) {
                number((Territory) file.root().orElseThrow(), version);
                out.writeByte('S');
                out.writeInt(version);
                Spaces.saver().save(file);
                out.writeByte('D');
                out.writeInt(version);
            }
        }
    }

    /** Puts a version's number into texts from the first to the last page of the file. */
    public static void number(Territory territory, int version) {
        territory.setDescription(VERSION + version);
        for (Need need : territory.getNeeds()) {
            need.setDescription("Une ligne\n" + VERSION + version + "\nUne autre");
        }
        territory.getThemeReviews().getLast().setConclusion(VERSION + version);
    }
}
