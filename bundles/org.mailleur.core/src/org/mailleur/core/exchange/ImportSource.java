package org.mailleur.core.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file to import.
 *
 * @param name    the name by which messages call it
 * @param content its bytes, a CSV
 * @param table   what it is a list of
 * @param ranked  true when the list was made from something else than a CSV, so that its rows are told by their rank
 * @param remarks what was noticed while it was made
 */
public record ImportSource(String name, byte[] content, Table table, boolean ranked, List<Remark> remarks) {

    /**
     * Makes a source that is a CSV itself.
     *
     * @param name    the name by which messages call it
     * @param content its bytes
     * @param table   what it is a list of
     */
    public ImportSource(String name, byte[] content, Table table) {
        this(name, content, table, false, List.of());
    }

    /**
     * Reads a file.
     *
     * @param file   the file
     * @param table  what it is a list of
     * @param limits bounds on its size
     * @return the source
     * @throws ExchangeException when it is missing, too large or not readable
     */
    public static ImportSource of(Path file, Table table, ExchangeLimits limits) throws ExchangeException {
        String name = String.valueOf(file.getFileName());
        return new ImportSource(name, bytes(file, limits), table);
    }

    /**
     * Reads a file's bytes.
     *
     * @param file   the file
     * @param limits bounds on its size
     * @return the bytes
     * @throws ExchangeException when it is missing, too large or not readable
     */
    public static byte[] bytes(Path file, ExchangeLimits limits) throws ExchangeException {
        String name = "« " + file.getFileName() + " »";
        try {
            if (!Files.isRegularFile(file)) {
                throw new ExchangeException(name + " n’existe pas ou n’est pas un fichier ; vérifiez le nom et le dossier.");
            }
            if (Files.size(file) > limits.bytes()) {
                throw new ExchangeException(name + " dépasse " + (limits.bytes() >> 20)
                        + " Mo : ce n’est sans doute pas la bonne liste. Découpez-la en plusieurs fichiers.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ExchangeException(name + " ne peut pas être lu ; fermez-le dans Excel et vérifiez vos droits d’accès.", e);
        }
    }
}
