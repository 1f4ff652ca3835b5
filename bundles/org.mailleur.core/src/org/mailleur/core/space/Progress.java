package org.mailleur.core.space;

/** Told how far long work is, and asked whether to go on. What shows it is above; here it is only called. */
public interface Progress {

    /** Shows nothing and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(String what, int done, int total) {
            // Nobody looks.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param what  what is being done, in French
     * @param done  how many steps are done
     * @param total how many there are
     */
    void at(String what, int done, int total);

    /**
     * Tells whether the person asked to stop.
     *
     * @return true to stop at the next safe point
     */
    boolean isCancelled();

    /**
     * Returns one for a part of the work whose own steps are of no interest to the person.
     *
     * @return one that shows nothing and cancels when this one does
     */
    default Progress quiet() {
        Progress loud = this;
        return new Progress() {
            @Override
            public void at(String what, int done, int total) {
                // The whole work tells how far it is.
            }

            @Override
            public boolean isCancelled() {
                return loud.isCancelled();
            }
        };
    }
}
