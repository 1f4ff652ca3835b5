package org.mailleur.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Measures and prints: a table, or with {@code --json} one object a line. Ends with 1 when a limit is not kept. */
public final class BenchApplication implements IApplication {

    private static final int ELEMENTS = 100_000;
    /** Measure only what is about windows, about diagrams or about the report. */
    private static final String WINDOW = "--fenetre";
    private static final String DIAGRAM = "--carte";
    private static final String REPORT = "--rapport";

    @Override
    public Object start(IApplicationContext context) throws Exception {
        List<String> words = context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given ? List.of(given) : List.of();
        if (!words.contains("--json")) {
            System.out.println(String.format(Locale.FRANCE, "%-34s %8s %8s %12s %12s", "mesure", "rapport", "limite", "référence", "Mailleur"));
        }
        boolean everything = Stream.of(WINDOW, DIAGRAM, REPORT).noneMatch(words::contains);
        boolean kept = true;
        if (everything) {
            try (FileMeasures files = FileMeasures.of(ELEMENTS)) {
                kept = run(words, List.of(files::load, files::save, files::heap, () -> new RuleMeasures().besideTraversal(),
                        () -> new RuleMeasures().perElement(), new ImportMeasure()::get));
            }
        }
        if (everything || words.contains(DIAGRAM)) {
            kept &= run(words, List.of(new DiagramMeasures()::firstBuild, new DiagramMeasures()::oneChange, new DiagramMeasures()::growth,
                    new LayoutMeasures()::layout, new LayoutMeasures()::svg));
        }
        if (everything || words.contains(REPORT)) {
            kept &= run(words, List.of(new ReportMeasures()::pdf, new ReportMeasures()::docx));
        }
        if (everything || words.contains(WINDOW)) {
            try (WindowMeasures window = new WindowMeasures()) {
                kept &= run(words, List.of(window::start, window::longestWait, window::heap, window::filter));
            }
        }
        return Integer.valueOf(kept ? 0 : 1);
    }

    /** Measures one thing after the other, and tells whether each keeps its limit. */
    private static boolean run(List<String> words, List<Callable<Measure>> measurements) throws Exception {
        boolean kept = true;
        for (Callable<Measure> each : measurements) {
            Measure measure = each.call();
            System.out.println(words.contains("--json") ? measure.json() : measure.row());
            kept &= measure.isKept();
        }
        return kept;
    }

    @Override
    public void stop() {
        // Nothing is held that would have to be let go.
    }
}
