package org.mailleur.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.description.LayerDescription;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.territory.Territory;

/** What it costs to build the governance map, without layout, and to follow one change: 1,000 elements with 2,000 flows, and ten times as many. */
final class DiagramMeasures {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final double MILLISECONDS = 1e6;
    private static final int CHANGES = 200;
    /** What builds a diagram is compiled late, the later the more else the machine does; only compiled code is compared. */
    private static final int ROUNDS = 60;

    private int changed;

    /** The first build beside the load of the model: three times at most. */
    Measure firstBuild() throws Exception {
        Path folder = DrawnTerritory.write(FEW);
        Space space = Space.open(folder, Progress.NONE);
        double[] times = best(ROUNDS, System::nanoTime, () -> Space.open(folder, Progress.NONE), build(space));
        delete(folder);
        return new Measure("carte, 1 000 éléments, 1er tracé", 3, times[0], times[1], "ms");
    }

    /** One refresh beside the first build: two hundredths at most, a change of each sort in turn, the end of a flow and a new flow too. */
    Measure oneChange() throws Exception {
        Path folder = DrawnTerritory.write(FEW);
        Space space = Space.open(folder, Progress.NONE);
        DiagramSubject subject = subject(Diagrams.shipped(), space);
        try (LiveDiagram map = Diagrams.shipped().open(subject, layers(subject))) {
            map.listen(change -> {
                // What it tells is what the refresh returns.
            });
            double[] times = best(ROUNDS, System::nanoTime, build(space), () -> changes(map));
            delete(folder);
            return new Measure("carte, suite d’un changement", 0.02, times[0], times[1] / CHANGES, "ms");
        }
    }

    private void changes(LiveDiagram map) {
        Territory territory = (Territory) map.subject().target();
        for (int i = 0; i < CHANGES; i++) {
            change(territory, changed++);
            map.flush();
        }
    }

    private static void change(Territory territory, int number) {
        Flow flow = territory.getFlows().get(number % territory.getFlows().size());
        int index = number % territory.getBodies().size();
        switch (number % 5) {
        case 0 -> territory.getBodies().get(index).setName("Nom " + number);
        case 1 -> territory.getBodies().get(index).setMaturity(Maturity.VALUES.get(number % Maturity.VALUES.size()));
        case 2 -> flow.setLabel("Lien " + number);
        case 3 -> flow.setSource(territory.getBodies().get(index));
        default -> {
            Flow made = GovernanceFactory.eINSTANCE.createFlow();
            made.setKind(flow.getKind());
            made.setSource(territory.getBodies().get(index));
            made.setTarget(flow.getTarget());
            territory.getFlows().remove(number % territory.getFlows().size());
            territory.getFlows().add(made);
        }
        }
    }

    /** The time for an element of 10,000 beside that for one of 1,000: 1.5 times at most. */
    Measure growth() throws Exception {
        Path few = DrawnTerritory.write(FEW);
        Path many = DrawnTerritory.write(MANY);
        double[] times = best(ROUNDS / 2, DiagramMeasures::processor, build(Space.open(few, Progress.NONE)), build(Space.open(many, Progress.NONE)));
        delete(few);
        delete(many);
        return new Measure("carte, par élément, 10 000/1 000", 1.5, times[0] * MILLISECONDS / FEW, times[1] * MILLISECONDS / MANY, "ns");
    }

    /** The best times of two ways in milliseconds, taken by turns; the many rounds give the compiler time to settle. */
    private static double[] best(int rounds, LongSupplier clock, Rounds.Work first, Rounds.Work second) throws Exception {
        double[] best = { Double.MAX_VALUE, Double.MAX_VALUE };
        for (int i = 0; i < rounds; i++) {
            best[0] = Math.min(best[0], timed(clock, first));
            best[1] = Math.min(best[1], timed(clock, second));
        }
        return best;
    }

    private static double timed(LongSupplier clock, Rounds.Work work) throws Exception {
        System.gc();
        long start = clock.getAsLong();
        work.run();
        return (clock.getAsLong() - start) / MILLISECONDS;
    }

    /** The thread's own time: how often memory is cleared meanwhile depends on how much the machine gives, not on the engine. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Rounds.Work build(Space space) throws Exception {
        Diagrams diagrams = Diagrams.shipped();
        DiagramSubject subject = subject(diagrams, space);
        Set<String> layers = layers(subject);
        return () -> diagrams.open(subject, layers).close();
    }

    private static DiagramSubject subject(Diagrams diagrams, Space space) {
        return diagrams.subjects(space).stream().filter(subject -> subject.view().name().equals("governanceMap")).findFirst().orElseThrow();
    }

    /** All layers but those that draw more edges than flows. */
    static Set<String> layers(DiagramSubject subject) {
        return subject.view().layers().stream().map(LayerDescription::name).filter(name -> !name.equals("themes")).collect(Collectors.toSet());
    }

    static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
