package org.mailleur.report;

import java.nio.file.Path;
import java.time.LocalDate;
import org.mailleur.model.evaluation.Evaluation;

/**
 * What an evaluation report is made from.
 *
 * @param evaluation the evaluation, with its references to other files resolved
 * @param folder     the folder of the model file, below which logos lie
 * @param editedOn   the date that the cover says
 * @param pictures   draws the territory for the context part
 */
public record EvaluationReportInput(Evaluation evaluation, Path folder, LocalDate editedOn, TerritoryPictures pictures) {

    /**
     * What a report without a picture of the territory is made from.
     *
     * @param evaluation the evaluation, with its references to other files resolved
     * @param folder     the folder of the model file, below which logos lie
     * @param editedOn   the date that the cover says
     */
    public EvaluationReportInput(Evaluation evaluation, Path folder, LocalDate editedOn) {
        this(evaluation, folder, editedOn, TerritoryPictures.NONE);
    }
}
