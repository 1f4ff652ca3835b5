package org.mailleur.report.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.report.EvaluationReportInput;

/** What reports are made of in tests. */
final class Examples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Examples() {
    }

    static Path folder(String bundle, String path) throws IOException {
        return Path.of(FileLocator.toFileURL(Platform.getBundle(bundle).getEntry(path)).getPath());
    }

    /** Returns the evaluation that ships. */
    static EvaluationReportInput shipped() throws IOException {
        Path space = folder("org.mailleur.examples", "/space");
        return input(space, "evaluation-2026.evaluation");
    }

    static EvaluationReportInput input(Path folder, String file) throws IOException {
        Space space = Space.open(folder, Progress.NONE);
        Evaluation evaluation = space.roots(Evaluation.class).stream()
                .filter(root -> root.eResource().getURI().lastSegment().equals(file)).findFirst().orElseThrow();
        return new EvaluationReportInput(evaluation, folder, DAY);
    }
}
