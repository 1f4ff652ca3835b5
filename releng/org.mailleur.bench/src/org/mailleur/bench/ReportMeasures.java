package org.mailleur.bench;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.report.EvaluationReportInput;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.internal.Cancellation;
import org.mailleur.report.internal.Logos;
import org.mailleur.report.internal.birt.BirtRenderer;
import org.mailleur.report.internal.birt.FontFolder;
import org.mailleur.report.internal.birt.RenderRequest;
import org.mailleur.report.rows.CoverRow;
import org.mailleur.report.rows.EvaluationReportRows;
import org.mailleur.report.rows.GivenPictures;
import org.mailleur.report.rows.RowLayout;
import org.mailleur.report.rows.RowSets;

/**
 * The report on the evaluation that ships, from the model to the file, beside BIRT rendering the same design with the same rows, made
 * and painted beforehand.
 */
final class ReportMeasures {

    private static final double LIMIT = 1.3;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** The report as PDF. */
    Measure pdf() throws Exception {
        return measure(ReportFormat.PDF);
    }

    /** The report as a Word document. */
    Measure docx() throws Exception {
        return measure(ReportFormat.DOCX);
    }

    private static Measure measure(ReportFormat format) throws Exception {
        URL shipped = FileLocator.toFileURL(Platform.getBundle("org.mailleur.examples").getEntry("/space"));
        Path space = Path.of(shipped.getPath());
        Evaluation evaluation = Space.open(space, Progress.NONE).roots(Evaluation.class).stream()
                .filter(root -> root.eResource().getURI().lastSegment().equals("evaluation-2026.evaluation")).findFirst().orElseThrow();
        Path folder = Files.createTempDirectory("mailleur-rapport");
        FontFolder fonts = FontFolder.unpack();
        try (BirtRenderer renderer = new BirtRenderer(fonts); EvaluationReports reports = new EvaluationReports()) {
            RenderRequest canned = canned(evaluation, space, fonts, format);
            Path target = folder.resolve("rapport." + format.extension());
            EvaluationReportInput input = new EvaluationReportInput(evaluation, space, DAY);
            Rounds.Work prepare = () -> Files.deleteIfExists(target);
            Rounds.Way birt = new Rounds.Way(prepare, () -> {
                try (Cancellation cancellation = new Cancellation(Duration.ofMinutes(5), Progress.NONE)) {
                    renderer.render(canned, cancellation);
                }
            });
            double[] medians = Rounds.medians(birt,
                    new Rounds.Way(prepare, () -> reports.write(input, format, target, ReportLimits.DEFAULT, Progress.NONE)));
            Files.deleteIfExists(target);
            return new Measure("rapport d’évaluation, " + format.name(), LIMIT, medians[0], medians[1], "ms");
        } finally {
            Files.delete(folder);
        }
    }

    private static RenderRequest canned(Evaluation evaluation, Path space, FontFolder fonts, ReportFormat format) throws IOException {
        boolean vectors = format == ReportFormat.PDF;
        GivenPictures given = new GivenPictures(new Logos(space, vectors).rows(evaluation), List.of(), List.of());
        RowSets rows = new EvaluationReportRows(fonts.fonts()).rows(evaluation, DAY, given, new RowLayout(vectors, vectors));
        CoverRow cover = (CoverRow) rows.rows("cover", RowSets.ROOT).getFirst();
        return new RenderRequest("evaluation.rptdesign", format, rows, Map.of("title", cover.title(), "runningHead", cover.runningHead(),
                "banner", cover.shortBanner(), "territory", cover.territory()), ReportLimits.DEFAULT);
    }
}
