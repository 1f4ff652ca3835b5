package org.mailleur.report.rows;

import java.util.List;
import java.util.Map;
import org.mailleur.report.charts.EvolutionChart;

/**
 * What changed since the campaign before; all lists are empty when there is none that compares.
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

    /** Nothing to compare with. */
    static final Evolution NONE = new Evolution(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), "");

    /** Tells whether there is a campaign before that compares. */
    boolean isTold() {
        return !heads.isEmpty();
    }
}
