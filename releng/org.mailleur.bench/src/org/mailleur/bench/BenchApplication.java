package org.mailleur.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Measures and prints: a table, or with {@code --json} one object a line. Ends with 1 when a limit is not kept. */
public final class BenchApplication implements IApplication {

    private static final int ELEMENTS = 100_000;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        try (FileMeasures files = FileMeasures.of(ELEMENTS)) {
            // Each measures one thing when asked.
            return run(context, List.of(files::load, files::save, files::heap, () -> new RuleMeasures().besideTraversal(),
                    () -> new RuleMeasures().perElement(), new ImportMeasure()::get,
                    new DiagramMeasures()::firstBuild, new DiagramMeasures()::oneChange, new DiagramMeasures()::growth, new LayoutMeasures()::layout, new LayoutMeasures()::svg,
                    new ReportMeasures()::pdf, new ReportMeasures()::docx));
        }
    }

    private static Integer run(IApplicationContext context, List<Callable<Measure>> measurements) throws Exception {
        boolean json = context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] words && List.of(words).contains("--json");
        if (!json) {
            System.out.println(String.format(Locale.FRANCE, "%-34s %8s %8s %12s %12s", "mesure", "rapport", "limite", "référence", "Mailleur"));
        }
        // Having measured nothing is no success.
        boolean kept = !measurements.isEmpty();
        for (Callable<Measure> each : measurements) {
            Measure measure = each.call();
            System.out.println(json ? measure.json() : measure.row());
            kept &= measure.isKept();
        }
        return Integer.valueOf(kept ? 0 : 1);
    }

    @Override
    public void stop() {
        // Nothing is held that would have to be let go.
    }
}
