package org.mailleur.core.exchange;

import java.util.List;

import org.mailleur.core.exchange.internal.ImportRun;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;

/**
 * Imports lists into a space. What would be added, changed and refused is shown first, line by line; then it is one command. As long
 * as one row is refused nothing is done, unless the person asked to leave refused rows out.
 */
public final class CsvImport {

    private final Tables tables;

    /**
     * Makes the import.
     *
     * @param tables what can be imported
     */
    public CsvImport(Tables tables) {
        this.tables = tables;
    }

    /**
     * Tells what an import would do. The space stays as it is.
     *
     * @param space    the space
     * @param sources  the files; their rows may refer to one another
     * @param options  how to import
     * @param progress told of each file, then of the rows
     * @return what would be done
     * @throws ExchangeException                          when a file is no list that can be read, or a file of the space is damaged
     * @throws java.util.concurrent.CancellationException when the person asked to stop
     */
    public ImportPreview preview(Space space, List<ImportSource> sources, ImportOptions options, Progress progress) throws ExchangeException {
        for (LoadedFile file : space.files()) {
            if (!file.isWhole()) {
                throw new ExchangeException("« " + file.path().getFileName() + " » n’a pas pu être lu en entier : importer dans cet espace perdrait ce qui "
                        + "manque. Réparez ce fichier d’abord (voir « valider »).");
            }
        }
        return new ImportRun(space, tables, options, progress).preview(sources);
    }

    /**
     * Carries out an import and saves the files that it changed. When one cannot be saved, what was done is undone in memory and the
     * files saved before it are saved again as they were.
     *
     * @param command the import
     * @param saver   saves
     * @throws ModelFileException when a file cannot be saved; all files are then as they were
     */
    public static void write(ImportCommand command, ModelFileSaver saver) throws ModelFileException {
        command.command().execute();
        int saved = 0;
        try {
            for (LoadedFile file : command.files()) {
                saver.save(file);
                saved++;
            }
        } catch (ModelFileException e) {
            command.command().undo();
            for (LoadedFile file : command.files().subList(0, saved)) {
                saver.save(file);
            }
            throw e;
        }
    }
}
