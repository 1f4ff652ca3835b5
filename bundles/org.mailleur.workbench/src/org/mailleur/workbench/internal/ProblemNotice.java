package org.mailleur.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Says which files of a space could not be read as they should, and what can be done about each. */
final class ProblemNotice implements Consumer<SpaceState> {

    private final Notices notices;

    ProblemNotice(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void accept(SpaceState state) {
        List<LoadedFile> affected = state instanceof SpaceState.Opened opened
                ? opened.space().files().stream().filter(file -> !file.problems().isEmpty()).toList() : List.of();
        if (affected.isEmpty()) {
            notices.remove(Notices.Subject.PROBLEMS);
            return;
        }
        List<String> sentences = affected.stream().flatMap(file -> file.problems().stream()).map(FileProblem::sentence).toList();
        String text = switch (sentences.size()) {
            case 1 -> sentences.getFirst();
            default -> affected.size() == 1 ? Words.PROBLEMS_ONE_FILE.with(affected.getFirst().path().getFileName().toString(), sentences.size())
                    : Words.PROBLEMS_MANY_FILES.with(affected.size(), sentences.size());
        };
        notices.show(Notices.Subject.PROBLEMS, new Notice(Sign.ATTENTION, text, sentences.size() == 1 ? List.of() : sentences, Optional.empty(),
                List.of()));
    }
}
