package org.mailleur.workbench.internal.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.TerritoryPictures;

/**
 * A report to make.
 *
 * @param evaluation  on what, as it was when the report was asked for
 * @param pictures    draws the territory
 * @param modelFolder where the evaluation's own file lies
 * @param folder      where the report goes
 * @param baseName    the name of its files, without their ending
 * @param formats     in which formats
 */
record ReportOrder(Evaluation evaluation, TerritoryPictures pictures, Path modelFolder, Path folder, String baseName, List<ReportFormat> formats) {

    private static final int LONGEST_NAME = 90;

    /** Names the files after the evaluation; a report that lies there already, perhaps annotated, stays as it is. */
    static ReportOrder of(Evaluation evaluation, TerritoryPictures pictures, Path modelFolder, Path folder, List<ReportFormat> formats) {
        String name = fileName("Rapport – " + evaluation.getName());
        String free = name;
        for (int i = 2; taken(folder, free, formats); i++) {
            free = name + " (" + i + ")";
        }
        return new ReportOrder(ModelsAtRest.of(evaluation), pictures, modelFolder, folder, free, formats);
    }

    Path file(ReportFormat format) {
        return folder.resolve(baseName + "." + format.extension());
    }

    private static boolean taken(Path folder, String name, List<ReportFormat> formats) {
        return formats.stream().anyMatch(format -> Files.exists(folder.resolve(name + "." + format.extension())));
    }

    /** Leaves out what Windows does not allow in file names, and what would make them too long. */
    private static String fileName(String text) {
        String allowed = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        int length = allowed.offsetByCodePoints(0, Math.min(LONGEST_NAME, allowed.codePointCount(0, allowed.length())));
        return allowed.substring(0, length).replaceAll("[. ]+$", "");
    }
}
