package org.mailleur.core.validation;

/** Takes what a rule finds wrong with the element that it checks. */
public interface Remarks {

    /**
     * Takes a finding.
     *
     * @param clause what is wrong and the way out: a French clause and sentence that follow the element's name
     */
    void add(String clause);

    /**
     * Takes a finding that can be mended at a click.
     *
     * @param clause what is wrong and the way out: a French clause and sentence that follow the element's name
     * @param label  what the fix does, in French, as a menu shows it
     * @param fix    mends it, within the element's own file
     */
    void add(String clause, String label, Runnable fix);
}
