package org.mailleur.report.rows;

import java.util.List;
import java.util.Map;
import org.mailleur.report.charts.EvolutionChart;

/**
 * What changed since the campaign before; all lists are empty when there was none; when it does not compare, the remarks say why.
 *
 * @param heads   the head, one or none
 * @param remarks what a reader must know before the figures
 * @param groups  the axes, and what the framework no longer has
 * @param functions  the functions, by axis
 * @param lines   the criteria, by function
 * @param data    criteria for the data file
 * @param previously what the campaign before made of each criterion, by the criterion's key
 * @param bars    functions of which something compares, for the chart
 * @param before  name of the campaign before, as in a legend
 */
public record Evolution(List<EvolutionRow> heads, List<ParagraphRow> remarks, List<EvolutionGroupRow> groups, List<EvolutionFunctionRow> functions,
        List<EvolutionLineRow> lines,
        List<EvolutionDataRow> data, Map<String, String> previously, List<EvolutionChart.Bar> bars, String before) {

    static final String HEADING = "Depuis la campagne précédente";
    static final String BOOKMARK = "t1_evolution";

    /** Nothing to compare with. */
    static final Evolution NONE = new Evolution(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), "");

    /** There is a campaign before, but nothing to compare. */
    static Evolution missing(String reason) {
        String sentence = "Cette campagne n’est pas comparée à la précédente. " + reason;
        return new Evolution(List.of(), List.of(new ParagraphRow(Places.NO_EVOLUTION, sentence)), List.of(), List.of(), List.of(), List.of(), Map.of(),
                List.of(), "");
    }

    /** The part that stands in the place of the figures when there are none, though there was a campaign before. */
    List<TypedPartRow> parts() {
        return isTold() || remarks.isEmpty() ? List.of() : List.of(new TypedPartRow(Places.NO_EVOLUTION, HEADING, BOOKMARK));
    }

    /** Tells whether there is a campaign before that compares. */
    boolean isTold() {
        return !heads.isEmpty();
    }
}
