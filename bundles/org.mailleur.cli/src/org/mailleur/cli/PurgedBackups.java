package org.mailleur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.mailleur.core.privacy.KeptCopies;
import org.mailleur.core.privacy.KeptCopy;
import org.mailleur.core.text.FrenchFormat;

/**
 * The backups of a space that still hold what is purged.
 *
 * @param space the folder of the space
 * @param names the names of the people
 */
record PurgedBackups(Path space, List<String> names) {

    /** Tells which ones hold a name, and how to have them deleted. */
    void tell(boolean wanted, PrintStream out) throws IOException {
        List<KeptCopy> found = KeptCopies.naming(space, names);
        if (found.isEmpty()) {
            return;
        }
        out.println("Attention : " + FrenchFormat.count(found.size(), "sauvegarde garde", "sauvegardes gardent") + " ce qui est retiré des fichiers :");
        list(found, out);
        out.println(wanted ? "Sans --apercu, elles seront supprimées pour toujours." : "Relancez avec --sauvegardes pour les supprimer pour toujours.");
    }

    /** Deletes those that hold a name, and says which. */
    void delete(PrintStream out) throws IOException {
        List<KeptCopy> found = KeptCopies.naming(space, names);
        List<KeptCopy> read = found.stream().filter(KeptCopy::isRead).toList();
        KeptCopies.delete(read);
        out.println(FrenchFormat.count(read.size(), "sauvegarde supprimée", "sauvegardes supprimées") + (read.isEmpty() ? "." : " :"));
        list(read, out);
        List<KeptCopy> unread = found.stream().filter(copy -> !copy.isRead()).toList();
        if (!unread.isEmpty()) {
            out.println("Gardé, faute de pouvoir le lire ; regardez vous-même :");
            list(unread, out);
        }
    }

    private void list(List<KeptCopy> copies, PrintStream out) {
        copies.forEach(copy -> out.println("  " + space.relativize(copy.path()) + (copy.isRead() ? " : « " + String.join(" », « ", copy.names()) + " »"
                : " : ne peut pas être lu")));
    }
}
