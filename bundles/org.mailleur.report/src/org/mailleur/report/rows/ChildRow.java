package org.mailleur.report.rows;

/** A row that stands below a row of another data set. */
public interface ChildRow {

    /**
     * Returns the key of the row or place that it stands under.
     *
     * @return the key, never {@code null}
     */
    String parent();
}
