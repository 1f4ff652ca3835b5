package org.mailleur.bench;

import java.util.Arrays;

/**
 * Compares two ways to do the same: each in turn, the first one first in every other round, with the memory cleared between, and the
 * rounds before the compiler has settled left out.
 */
final class Rounds {

    private static final int WARM_UP = 4;
    private static final int MEASURED = 9;
    private static final double NANOSECONDS = 1e6;

    /** Work whose time counts. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * One of the two ways.
     *
     * @param prepare done before each run, outside its time
     * @param run     what is measured
     */
    record Way(Work prepare, Work run) {
    }

    private Rounds() {
    }

    /** Returns the median times of both ways, in milliseconds of the wall clock. */
    static double[] medians(Way baseline, Way own) throws Exception {
        double[][] times = new double[2][MEASURED];
        for (int round = -WARM_UP; round < MEASURED; round++) {
            boolean baselineFirst = round % 2 == 0;
            double first = timed(baselineFirst ? baseline : own);
            double second = timed(baselineFirst ? own : baseline);
            if (round >= 0) {
                times[0][round] = baselineFirst ? first : second;
                times[1][round] = baselineFirst ? second : first;
            }
        }
        return new double[] { median(times[0]), median(times[1]) };
    }

    private static double timed(Way way) throws Exception {
        way.prepare.run();
        System.gc();
        long start = System.nanoTime();
        way.run.run();
        return (System.nanoTime() - start) / NANOSECONDS;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
