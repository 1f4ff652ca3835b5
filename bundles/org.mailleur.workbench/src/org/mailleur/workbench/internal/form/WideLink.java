package org.mailleur.workbench.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;

/** A link that breaks when it has more words than its line: what stands behind it stays in sight. */
final class WideLink {

    /** What a form has room for beside its labels on a small laptop. */
    private static final int WIDEST = 480;

    private WideLink() {
    }

    static void fit(Link link) {
        int wanted = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(wanted > WIDEST, false).hint(Math.min(WIDEST, wanted), SWT.DEFAULT).applyTo(link);
    }
}
