package org.mailleur.workbench.internal.details;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;

/** What was wrong with a file, calmly above what could be read of it: the first problems, and the others when asked for. */
final class ProblemBox extends Composite {

    private static final int MOST = 3;

    ProblemBox(Composite parent, List<String> problems, Pictures pictures, Runnable grown) {
        super(parent, SWT.NONE);
        Look.NOTICE.on(this);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 4).applyTo(this);
        Label sign = Look.NOTICE.on(new Label(this, SWT.NONE));
        sign.setImage(pictures.sign(Sign.ATTENTION));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        int shown = problems.size() > MOST + 1 ? MOST : problems.size();
        Text text = Look.NOTICE.on(new Text(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP));
        text.setText(lines(problems.subList(0, shown)));
        ScreenReader.name(text, Words.PROBLEMS_NAME.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, SWT.DEFAULT).applyTo(text);
        if (shown < problems.size()) {
            Link others = Look.NOTICE.on(new Link(this, SWT.NONE));
            others.setText("<a>" + Words.SEE_OTHERS.with(problems.size() - shown) + "</a>");
            GridDataFactory.fillDefaults().span(2, 1).indent(26, 0).applyTo(others);
            others.addListener(SWT.Selection, event -> {
                text.setText(lines(problems));
                others.dispose();
                grown.run();
            });
        }
    }

    private static String lines(List<String> problems) {
        return problems.size() == 1 ? problems.getFirst() : problems.stream().map(each -> "• " + each).collect(Collectors.joining("\n"));
    }
}
