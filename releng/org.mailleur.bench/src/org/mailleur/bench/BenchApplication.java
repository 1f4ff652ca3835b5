package org.mailleur.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Measures and prints: a table, or with {@code --json} one object a line. Ends with 1 when a limit is not kept. */
public final class BenchApplication implements IApplication {

    /** Each measures one thing when asked. */
    private final List<Supplier<Measure>> measurements = List.of(() -> new RuleMeasures().besideTraversal(), () -> new RuleMeasures().perElement(),
            new ImportMeasure());

    @Override
    public Object start(IApplicationContext context) {
        boolean json = context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] words && List.of(words).contains("--json");
        if (!json) {
            System.out.println(String.format(Locale.FRANCE, "%-34s %8s %8s %12s %12s", "mesure", "rapport", "limite", "référence", "Mailleur"));
        }
        // Having measured nothing is no success.
        boolean kept = !measurements.isEmpty();
        for (Supplier<Measure> each : measurements) {
            Measure measure = each.get();
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
