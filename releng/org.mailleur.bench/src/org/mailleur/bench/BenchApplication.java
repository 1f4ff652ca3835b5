package org.mailleur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Measures and prints: a table, or with {@code --json} one object a line. Ends with 1 when a limit is not kept. */
public final class BenchApplication implements IApplication {

    private static final int ELEMENTS = 100_000;
    /** Measures only what is about windows. */
    private static final String WINDOW = "--fenetre";

    @Override
    public Object start(IApplicationContext context) throws Exception {
        List<String> words = context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given ? List.of(given) : List.of();
        if (words.contains(WINDOW)) {
            try (WindowMeasures window = new WindowMeasures()) {
                return run(words, window(window));
            }
        }
        try (FileMeasures files = FileMeasures.of(ELEMENTS); WindowMeasures window = new WindowMeasures()) {
            // Each measures one thing when asked.
            List<Callable<Measure>> all = new ArrayList<>(List.of(files::load, files::save, files::heap, () -> new RuleMeasures().besideTraversal(),
                    () -> new RuleMeasures().perElement(), new ImportMeasure()::get,
                    new DiagramMeasures()::firstBuild, new DiagramMeasures()::oneChange, new DiagramMeasures()::growth, new LayoutMeasures()::layout, new LayoutMeasures()::svg,
                    new ReportMeasures()::pdf, new ReportMeasures()::docx));
            all.addAll(window(window));
            return run(words, all);
        }
    }

    private static List<Callable<Measure>> window(WindowMeasures window) {
        return List.of(window::start, window::longestWait, window::heap, window::filter);
    }

    private static Integer run(List<String> words, List<Callable<Measure>> measurements) throws Exception {
        boolean json = words.contains("--json");
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
