package org.mailleur.core.tests.kit;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.core.editing.Guard;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.model.base.BasePackage;

/** A program in which somebody types into one field without an end, never saving, until it is killed. It says each number that it typed. */
public final class TypingProcess {

    private TypingProcess() {
    }

    /**
     * Types.
     *
     * @param args the file, and how many seconds lie between two drafts
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path path = Path.of(args[0]);
        EditingSession session = new EditingSession(Spaces.open(path.getParent()), Spaces.saver(), Runnable::run);
        LoadedFile file = session.space().file(path).orElseThrow();
        try (Guard guard = new Guard(session, Clock.systemDefaultZone(), Long.parseLong(args[1]));
                DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            for (int number = 1; guard.drafts() != null; number++) {
                session.execute(new FieldEdit(file.root().orElseThrow(), BasePackage.Literals.NAMED_ELEMENT__NAME, "Saisie " + number));
                out.writeInt(number);
                out.flush();
                Thread.sleep(20);
            }
        }
    }
}
