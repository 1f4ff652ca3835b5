package org.mailleur.core.exchange.internal;

import java.io.Serial;

/** A cell that cannot be understood. The message is a French clause that says what was expected. */
public final class CellRefusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal. It has no stack trace: thousands of them may come from one file, and each is shown with its line.
     *
     * @param clause what is wrong, without a full stop
     */
    public CellRefusal(String clause) {
        super(clause, null, false, false);
    }
}
