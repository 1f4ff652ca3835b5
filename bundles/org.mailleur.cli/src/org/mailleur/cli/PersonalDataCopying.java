package org.mailleur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.privacy.CopyOptions;
import org.mailleur.core.privacy.PseudonymisedCopy;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.FrenchFormat;

/** Copies a space for training or support, without people. */
final class PersonalDataCopying {

    private static final int KEY_BYTES = 32;

    private final ModelFileSaver saver;

    PersonalDataCopying(ModelFileSaver saver) {
        this.saver = saver;
    }

    ExitCode run(String model, Invocation invocation) throws BadInputException {
        String folder = invocation.line().getOptionValue(PersonalDataVerb.FOLDER);
        if (folder == null) {
            throw new BadInputException("Indiquez où écrire la copie, par exemple --sortie copie-pour-formation.");
        }
        Space source = Models.open(model, invocation).space();
        CopyOptions options = new CopyOptions(invocation.line().hasOption(PersonalDataVerb.ORGANIZATIONS),
                invocation.line().hasOption(PersonalDataVerb.TERRITORIES), key(invocation.line().getOptionValue(PersonalDataVerb.KEY)));
        try {
            Space copy = PseudonymisedCopy.of(source, Invocation.path(folder), options);
            PseudonymisedCopy.save(copy, saver, invocation.progress());
            invocation.out().println(FrenchFormat.count(copy.files().size(), "fichier copié", "fichiers copiés") + " dans « " + copy.folder() + " ».");
            invocation.out().println("Relisez la copie avant de la transmettre : un surnom ou une allusion dans un texte ne se reconnaît pas.");
            return ExitCode.OK;
        } catch (ModelFileException e) {
            throw new BadInputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new BadInputException("Le dossier « " + folder + " » ne peut pas être créé ou lu ; choisissez-en un autre.", e);
        }
    }

    private static byte[] key(String typed) throws BadInputException {
        if (typed == null) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            return key;
        }
        if (typed.isBlank()) {
            throw new BadInputException("--cle attend un secret d’au moins un caractère.");
        }
        return typed.getBytes(StandardCharsets.UTF_8);
    }
}
