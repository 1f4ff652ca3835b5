package org.mailleur.report.rows;

import java.time.LocalDate;
import java.util.List;
import org.mailleur.model.evaluation.Evaluation;

/**
 * All that the evaluation report tells, as lists of rows made from the model by pure functions.
 *
 * @param cover           the cover
 * @param axes            the axes
 * @param functions       the functions, by axis
 * @param criteria        the criteria, by function
 * @param evidenceLines   the evidence under each criterion
 * @param verbatims       the words that may be printed, by function
 * @param withheld        how many words may not
 * @param findings        the findings, by place
 * @param notRated        criteria without a level
 * @param addressees      to whom recommendations go
 * @param recommendations the recommendations, by addressee
 * @param evidence        the list of evidence
 * @param evaluators      who rated
 * @param colleges        who rated, by college
 * @param ratings         each single rating
 * @param facts           facts about the territory
 * @param bodies          governance bodies and contracts
 * @param levels          the scale
 * @param summary         the key figures
 * @param evolution       what changed since the campaign before
 */
public record EvaluationLists(CoverRow cover, List<AxisRow> axes, List<FunctionRow> functions, List<CriterionRow> criteria,
        List<EvidenceLineRow> evidenceLines, List<VerbatimRow> verbatims, List<ParagraphRow> withheld, List<FindingRow> findings,
        List<NotRatedRow> notRated, List<AddresseeRow> addressees, List<RecommendationRow> recommendations, List<EvidenceRow> evidence,
        List<EvaluatorRow> evaluators, List<CollegeRow> colleges, List<RatingRow> ratings, List<FactRow> facts, List<BodyRow> bodies,
        List<LevelRow> levels, SummaryRow summary, Evolution evolution) {

    static EvaluationLists of(FrameworkView view, LocalDate editedOn) {
        Evaluation evaluation = view.evaluation();
        Scale scale = new Scale(evaluation.getScale());
        FindingRows findings = new FindingRows(view);
        VerbatimRows verbatims = new VerbatimRows(view);
        List<VerbatimRow> printable = verbatims.rows();
        Evolution evolution = EvolutionRows.of(view);
        FrameworkRows rows = new FrameworkRows(view, scale, findings, printable, evolution);
        RecommendationRows recommendations = new RecommendationRows(view);
        EvaluatorRows evaluators = new EvaluatorRows(view);
        ContextRows context = new ContextRows(evaluation);
        return new EvaluationLists(CoverRows.row(evaluation, editedOn), rows.axes(), rows.functions(), rows.criteria(), rows.evidenceLines(),
                printable, verbatims.withheld(), findings.rows(), rows.notRated(), recommendations.addressees(), recommendations.rows(),
                new EvidenceRows(view).rows(), evaluators.evaluators(), evaluators.colleges(), evaluators.ratings(), context.facts(),
                context.bodies(), scale.rows(), SummaryRows.row(view, evaluators, evolution), evolution);
    }
}
