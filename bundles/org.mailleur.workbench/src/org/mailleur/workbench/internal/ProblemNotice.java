package org.mailleur.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.FileRemarks;

/** Says which files of a space could not be read as they should, and what can be done about each. */
final class ProblemNotice implements Consumer<SpaceState> {

    private final Notices notices;

    ProblemNotice(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void accept(SpaceState state) {
        List<LoadedFile> files = state instanceof SpaceState.Opened opened ? opened.space().files() : List.of();
        Optional<Notice> notice = problems(files).or(() -> olderFormat(files));
        notice.ifPresentOrElse(each -> notices.show(Notices.Subject.PROBLEMS, each), () -> notices.remove(Notices.Subject.PROBLEMS));
    }

    private static Optional<Notice> problems(List<LoadedFile> files) {
        List<LoadedFile> affected = files.stream().filter(file -> !FileRemarks.of(file).problems().isEmpty()).toList();
        List<String> sentences = sentences(affected, FileRemarks::problems);
        if (sentences.size() < 2) {
            return sentences.stream().findFirst().map(only -> Notice.of(Sign.ATTENTION, only));
        }
        String first = affected.getFirst().path().getFileName().toString();
        String text = affected.size() == 1 ? Words.PROBLEMS_ONE_FILE.with(first, sentences.size())
                : Words.PROBLEMS_MANY_FILES.with(affected.size(), sentences.size());
        return Optional.of(new Notice(Sign.ATTENTION, text, sentences, Optional.empty(), List.of()));
    }

    /** An older format is no fault of the files, but the person should know why they will change when they are saved. */
    private static Optional<Notice> olderFormat(List<LoadedFile> files) {
        List<String> sentences = sentences(files, FileRemarks::older);
        return sentences.isEmpty() ? Optional.empty()
                : Optional.of(new Notice(Sign.INFO, Words.OLDER_FORMAT.with(sentences.size()), sentences, Optional.empty(), List.of()));
    }

    private static List<String> sentences(List<LoadedFile> files, Function<FileRemarks, List<FileProblem>> which) {
        return files.stream().map(FileRemarks::of).map(which).flatMap(List::stream).map(FileProblem::sentence).toList();
    }
}
