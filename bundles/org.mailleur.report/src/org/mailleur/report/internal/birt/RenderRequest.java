package org.mailleur.report.internal.birt;

import java.util.Map;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.rows.RowSets;

/**
 * One rendering.
 *
 * @param design     name of a design that ships with this bundle; no other is ever rendered
 * @param format     the format
 * @param rows       what the design's data sets give
 * @param parameters report parameters; {@code title} is the document's title
 * @param limits     how much it may cost
 */
public record RenderRequest(String design, ReportFormat format, RowSets rows, Map<String, String> parameters, ReportLimits limits) {
}
