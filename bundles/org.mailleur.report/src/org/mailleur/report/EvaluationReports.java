package org.mailleur.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.mailleur.core.file.WholeFile;
import org.mailleur.core.space.Progress;
import org.mailleur.look.LookFonts;
import org.mailleur.report.internal.Cancellation;
import org.mailleur.report.internal.Logos;
import org.mailleur.report.internal.Plates;
import org.mailleur.report.internal.birt.BirtRenderer;
import org.mailleur.report.internal.birt.FontFolder;
import org.mailleur.report.internal.birt.RenderRequest;
import org.mailleur.report.internal.birt.Rendered;
import org.mailleur.report.internal.post.PostPass;
import org.mailleur.report.rows.CoverRow;
import org.mailleur.report.rows.EvaluationReportRows;
import org.mailleur.report.rows.GivenPictures;
import org.mailleur.report.rows.RowLayout;
import org.mailleur.report.rows.RowSets;

/**
 * Makes evaluation reports: the one entry of this bundle.
 * <p>
 * The engine starts with the first report and serves all that follow; close it when no more are wanted. Not thread-safe: one
 * report after the other.
 */
public final class EvaluationReports implements AutoCloseable {

    private static final String DESIGN = "evaluation.rptdesign";
    private static final String DATA_DESIGN = "donnees.rptdesign";
    private static final int STEPS = 4;

    private final FontFolder fontFolder;
    private final LookFonts fonts;
    private final BirtRenderer renderer;
    private final Map<ReportFormat, PostPass> passes = new EnumMap<>(ReportFormat.class);

    /**
     * Prepares the making of reports.
     *
     * @throws ReportException when the fonts that ship with the program cannot be read or unpacked
     */
    public EvaluationReports() throws ReportException {
        try {
            fontFolder = FontFolder.unpack();
            fonts = fontFolder.fonts();
        } catch (IOException e) {
            throw new ReportException("Les polices du rapport n’ont pas pu être préparées dans le dossier temporaire de cet ordinateur"
                    + "\u00a0: vérifiez qu’il reste de la place sur le disque.", e);
        }
        renderer = new BirtRenderer(fontFolder);
    }

    /**
     * Writes a report. Whatever happens, the target is either the whole new report or what it was before.
     *
     * @param input    what to report on
     * @param format   the format
     * @param target   the file to write; its folder must exist
     * @param limits   how much it may cost
     * @param progress told how far the work is, asked whether to stop
     * @return how it ended
     * @throws ReportException when it cannot be made
     */
    public ReportOutcome write(EvaluationReportInput input, ReportFormat format, Path target, ReportLimits limits, Progress progress)
            throws ReportException {
        Instant start = Instant.now();
        try (Cancellation cancellation = new Cancellation(limits.time(), progress)) {
            progress.at("Lecture de l’évaluation", 0, STEPS);
            byte[] document = document(input, format, limits, progress, cancellation);
            cancellation.throwIfStopped();
            if (document.length > limits.bytes()) {
                throw tooLarge(target);
            }
            progress.at("Écriture du fichier", STEPS - 1, STEPS);
            WholeFile.write(target, document);
            progress.at("Rapport écrit", STEPS, STEPS);
            return new ReportOutcome.Written(target, document.length, Duration.between(start, Instant.now()));
        } catch (Cancellation.StoppedException e) {
            if (e.isTimedOut()) {
                throw new ReportException("Le rapport « " + target.getFileName() + " » a été interrompu au bout de "
                        + limits.time().toSeconds() + " secondes ; aucun fichier n’a été écrit. Réessayez dans un autre format, "
                        + "ou avec une évaluation plus courte.", e);
            }
            return new ReportOutcome.Cancelled();
        } catch (CancellationException e) {
            return new ReportOutcome.Cancelled();
        } catch (Rendered.TooLargeException e) {
            throw tooLarge(target);
        } catch (IOException e) {
            throw new ReportException("Le rapport « " + target + " » n’a pas pu être écrit ; aucun fichier n’a été modifié. "
                    + "Vérifiez que le dossier existe, qu’il reste de la place et que le fichier n’est pas ouvert ailleurs.", e);
        }
    }

    private byte[] document(EvaluationReportInput input, ReportFormat format, ReportLimits limits, Progress progress,
            Cancellation cancellation) throws ReportException, IOException {
        RowSets rows = rows(input, format, progress);
        progress.at("Mise en page", 1, STEPS);
        Rendered rendered = renderer.render(new RenderRequest(format == ReportFormat.XLSX ? DATA_DESIGN : DESIGN, format, rows, parameters(rows), limits), cancellation);
        cancellation.throwIfStopped();
        progress.at("Finition du document", 2, STEPS);
        return passes.computeIfAbsent(format, each -> PostPass.of(each, fontFolder)).apply(rendered, rows);
    }

    private RowSets rows(EvaluationReportInput input, ReportFormat format, Progress progress) throws IOException {
        EvaluationReportRows maker = new EvaluationReportRows(fonts);
        if (format == ReportFormat.XLSX) {
            return maker.dataRows(input.evaluation(), input.editedOn());
        }
        boolean vectors = format == ReportFormat.PDF || format == ReportFormat.HTML;
        GivenPictures given = Plates.with(new Logos(input.folder(), vectors).rows(input.evaluation()), input.evaluation().getTerritory(),
                input.pictures(), vectors, progress.quiet());
        return maker.rows(input.evaluation(), input.editedOn(), given, new RowLayout(vectors, format == ReportFormat.PDF));
    }

    private static Map<String, String> parameters(RowSets rows) {
        CoverRow cover = (CoverRow) rows.rows("cover", RowSets.ROOT).getFirst();
        return Map.of("title", cover.title(), "runningHead", cover.runningHead(), "banner", cover.shortBanner(), "territory", cover.territory(),
                "previous", rows.rows("evolutionData").isEmpty() ? "" : "1");
    }

    private static ReportException tooLarge(Path target) {
        return new ReportException("Le rapport « " + target.getFileName() + " » dépasse la taille permise ; aucun fichier n’a été écrit. "
                + "Allégez les logos ou les textes de l’évaluation.");
    }

    @Override
    public void close() {
        renderer.close();
    }
}
