package org.mailleur.report.rows;

/**
 * A criterion and what was agreed on it.
 *
 * @param parent    key of its function
 * @param id        key for the rows below it
 * @param heading   code and title
 * @param bookmark  bookmark of the heading
 * @param code      its code
 * @param title     its title
 * @param tone      1 to 5 when rated, 0 when not rated, -1 when not applicable
 * @param number    what the swatch prints
 * @param level     name of the level, or of the state
 * @param argument  why, or why not
 * @param opinions  how the evaluators differed
 * @param raters    who rated, by college
 * @param evidence  count of evidence
 * @param functionTitle title of its function
 * @param previously what the campaign before made of it, with its argument; empty when there is none
 */
public record CriterionRow(String parent, String id, String heading, String bookmark, String code, String title, int tone,
        String number, String level, String argument, String opinions, String raters, String evidence, String functionTitle,
        String previously) implements ChildRow {
}
