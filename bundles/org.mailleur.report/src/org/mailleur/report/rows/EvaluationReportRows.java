package org.mailleur.report.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.look.LookFonts;

/** Makes the rows of the evaluation report from the model: the one place where the report computes. */
public final class EvaluationReportRows {

    private final LookFonts fonts;

    /**
     * Creates the maker.
     *
     * @param fonts the fonts of the pictures
     */
    public EvaluationReportRows(LookFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Makes the lists of rows, without pictures.
     *
     * @param evaluation the evaluation, with its references resolved
     * @param editedOn   the date that the cover says
     * @return the lists
     */
    public EvaluationLists lists(Evaluation evaluation, LocalDate editedOn) {
        return EvaluationLists.of(new FrameworkView(evaluation), editedOn);
    }

    /**
     * Makes the row sets that {@code donnees.rptdesign} asks for.
     *
     * @param evaluation the evaluation, with its references resolved
     * @param editedOn   the date that the cover says
     * @return the row sets
     */
    public RowSets dataRows(Evaluation evaluation, LocalDate editedOn) {
        FrameworkView view = new FrameworkView(evaluation);
        EvaluationLists lists = EvaluationLists.of(view, editedOn);
        DataRows data = new DataRows(view);
        Map<String, List<? extends Record>> sets = new LinkedHashMap<>();
        sets.put("cover", List.of(lists.cover()));
        sets.put("functionData", data.functions());
        sets.put("criterionData", data.criteria());
        sets.put("ratings", lists.ratings());
        sets.put("evidence", lists.evidence());
        sets.put("steps", DataRows.steps(lists.recommendations()));
        sets.put("levels", lists.levels());
        sets.put("evolutionData", lists.evolution().data());
        return RowSets.of(sets);
    }

    /**
     * Makes the row sets that {@code evaluation.rptdesign} asks for.
     *
     * @param evaluation the evaluation, with its references resolved
     * @param editedOn   the date that the cover says
     * @param given      the pictures that come from outside of the evaluation
     * @param layout     what the output format asks of the rows
     * @return the row sets
     */
    public RowSets rows(Evaluation evaluation, LocalDate editedOn, GivenPictures given, RowLayout layout) {
        FrameworkView view = new FrameworkView(evaluation);
        EvaluationLists lists = EvaluationLists.of(view, editedOn);
        // First of all, for they are painted while the rest is made.
        Pictures pictures = new Pictures(fonts, new Scale(evaluation.getScale()), layout);
        PicturesRow overview = pictures.row(view, lists);
        List<PlateRow> evolutionChart = pictures.evolution(lists.evolution());
        Map<String, List<? extends Record>> sets = new LinkedHashMap<>();
        sets.put("cover", List.of(lists.cover()));
        sets.put("logos", given.logos());
        sets.put("contents", new ContentsRows().rows(evaluation, lists));
        List<TypedPartRow> parts = new ArrayList<>(ParagraphRows.parts(evaluation));
        parts.addAll(lists.evolution().parts());
        sets.put("typedParts", parts);
        sets.put("paragraphs", new ParagraphRows(view).rows(lists));
        sets.put("summary", List.of(lists.summary()));
        sets.put("findings", lists.findings());
        sets.put("levels", lists.levels());
        sets.put("pictures", List.of(overview));
        sets.put("axes", lists.axes());
        sets.put("functions", lists.functions());
        sets.put("functionTable", lists.functions().stream().map(FunctionTableRow::of).toList());
        sets.put("criteria", layout.unbroken() ? new TitleLines(fonts).rows(lists.criteria()) : lists.criteria());
        sets.put("evidenceLines", lists.evidenceLines());
        sets.put("verbatims", lists.verbatims());
        sets.put("notRated", lists.notRated());
        sets.put("addressees", lists.addressees());
        sets.put("recommendations", lists.recommendations());
        sets.put("colleges", lists.colleges());
        sets.put("evaluators", lists.evaluators());
        sets.put("evidence", lists.evidence());
        sets.put("facts", lists.facts());
        sets.put("bodies", lists.bodies());
        sets.put("plates", given.plates());
        sets.put("evolution", lists.evolution().heads());
        sets.put("evolutionChart", evolutionChart);
        sets.put("evolutionGroups", lists.evolution().groups());
        sets.put("evolutionFunctions", lists.evolution().functions());
        sets.put("evolutionLines", lists.evolution().lines());
        List<PictureSize> sizes = new ArrayList<>(given.sizes());
        sizes.addAll(pictures.sizes());
        sets.put(PictureSize.ROWS, sizes);
        return RowSets.of(sets);
    }
}
