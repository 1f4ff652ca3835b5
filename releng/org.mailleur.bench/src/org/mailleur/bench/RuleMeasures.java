package org.mailleur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.validation.SpaceValidator;

/**
 * What all rules cost, over generated federations. A plain traversal, with which they are compared, iterates all contents of all files
 * and reads each feature of each element. Times are those of the thread's processor, the best of several rounds: what else the machine
 * does is no concern of the rules.
 */
final class RuleMeasures {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    /** Seventy rules take longer to be compiled than one loop, the longer the more else the machine does; only compiled code is compared. */
    private static final int ROUNDS = 120;
    private static final long SEED = 42;
    private static final double NANOSECONDS = 1e6;

    /** All rules over 100,000 elements, beside a plain traversal of the same: three times at most. */
    Measure besideTraversal() {
        Space space = federation(MANY);
        double[] times = best(space, ROUNDS);
        return new Measure("règles, 100 000 éléments", 3, times[0] / NANOSECONDS, times[1] / NANOSECONDS, "ms");
    }

    /** The time that an element of 100,000 takes, beside that of one of 10,000: 1.3 times at most. */
    Measure perElement() {
        double few = best(federation(FEW), ROUNDS)[1] / FEW;
        double many = best(federation(MANY), ROUNDS)[1] / MANY;
        return new Measure("règles, par élément, 100 000/10 000", 1.3, few, many, "ns");
    }

    private static Space federation(int elements) {
        try {
            Path folder = Files.createTempDirectory("mailleur-bench");
            Space space = Space.open(folder, Progress.NONE);
            FederationGenerator.fill(space, elements, SEED, Progress.NONE);
            Files.delete(folder);
            return space;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best times of a traversal and of a check, in nanoseconds, taken by turns so that both meet the same weather. */
    private static double[] best(Space space, int rounds) {
        List<LoadedFile> files = space.files();
        double[] best = { Double.MAX_VALUE, Double.MAX_VALUE };
        for (int i = 0; i < rounds; i++) {
            best[0] = Math.min(best[0], timed(() -> Integer.valueOf(traverse(files))));
            best[1] = Math.min(best[1], timed(() -> SpaceValidator.complete(space, Clock.systemDefaultZone()).validate(files, Progress.NONE)));
        }
        return best;
    }

    private static double timed(Supplier<?> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Object result = work.get();
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        // The result is used, so that no compiler leaves the work out.
        return result == null ? Double.MAX_VALUE : end - start;
    }

    private static int traverse(List<LoadedFile> files) {
        int values = 0;
        for (LoadedFile file : files) {
            for (Iterator<EObject> contents = file.resource().getAllContents(); contents.hasNext();) {
                values += values(contents.next());
            }
        }
        return values;
    }

    private static int values(EObject element) {
        int values = 0;
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            values += element.eGet(feature) == null ? 0 : 1;
        }
        return values;
    }
}
