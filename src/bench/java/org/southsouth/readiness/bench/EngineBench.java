package org.southsouth.readiness.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import org.javarosa.xform.parse.XFormParser;
import org.southsouth.readiness.core.framework.Framework;

/**
 * How long one answer takes until all scores and conditions are worked out anew, and all answers of a whole
 * questionnaire together: ours, JavaRosa 6.0.0 and bare arrays in turns, at three sizes of the same generated
 * questionnaire. The three must agree on every section's score and on the whole; if not, the bench fails. Compiled code
 * is measured: the first rounds of each size do not count. p50 and p99 are over all answers of all rounds that count, a
 * fill is the sum of its answers, and the median of the fills is given. The last column is what the thread itself
 * computed during a whole fill, walking to the next question included: neighbours on a busy machine hardly move it.
 */
public final class EngineBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double SAME = 1e-6;
    private static final int OURS_PER_ROUND = 4;

    private final GeneratedQuestionnaire shape;
    private final Framework framework;
    private final String form;
    private final Timings plain = new Timings();
    private final Timings ours = new Timings();
    private final Timings javaRosa = new Timings();
    private final Timings answersAlone = new Timings();

    private EngineBench(int size) {
        shape = new GeneratedQuestionnaire(size);
        framework = shape.framework();
        form = new GeneratedForm(shape).xml();
    }

    public static void main(String[] arguments) throws IOException, XFormParser.ParseException {
        Verdict.printMachine();
        JavaRosaFill.prepare();
        new EngineBench(100).run(30, 60);
        new EngineBench(1000).run(6, 12);
        EngineBench large = new EngineBench(5000);
        large.run(1, 3);
        Verdict verdict = new Verdict();
        verdict.atMost("5,000 questions: one answer, p99", large.ours.answers.quantileMicros(0.99), 50, "us");
        verdict.atMost("5,000 questions: the whole fill", large.ours.fills.medianMillis(), 100, "ms");
        verdict.atLeast("5,000 questions: times faster than JavaRosa, one answer", large.timesPerAnswer(), 20, "x");
        verdict.atLeast("5,000 questions: times faster than JavaRosa, whole fill", large.timesPerFill(), 20, "x");
        verdict.atLeast("5,000 questions: times faster than JavaRosa, CPU time", large.timesInCpu(), 20, "x");
        verdict.end();
    }

    private void run(int warmUp, int rounds) throws IOException, XFormParser.ParseException {
        for (int round = 0; round < warmUp + rounds; round++) {
            boolean counts = round >= warmUp;
            PlainFill floor = new PlainFill(shape);
            plain.take(floor::fill, counts);
            for (int i = 0; i < OURS_PER_ROUND; i++) {
                ScoringFill fill = new ScoringFill(framework);
                ours.take(fill::fill, counts);
                answersAlone.take(fill::changeAnswersAlone, counts);
                agree(floor, fill);
            }
            JavaRosaFill peer = new JavaRosaFill(form);
            javaRosa.take(peer::fill, counts);
            agree(floor, peer);
        }
        print();
    }

    private void agree(PlainFill floor, ScoringFill fill) {
        same("the whole", floor.score(), fill.score());
        for (int section = 1; section <= shape.sectionCount(); section++) {
            same("section " + section, floor.score(section), fill.score(section));
        }
    }

    private void agree(PlainFill floor, JavaRosaFill peer) {
        same("the whole in JavaRosa", floor.score(), peer.score());
        for (int section = 1; section <= shape.sectionCount(); section++) {
            same("section " + section + " in JavaRosa", floor.score(section), peer.score(section));
        }
    }

    private static void same(String what, double expected, double actual) {
        if (!(Math.abs(expected - actual) < SAME)) {
            throw new IllegalStateException(what + ": " + actual + " instead of " + expected);
        }
    }

    private double timesPerAnswer() {
        return javaRosa.answers.medianMicros() / ours.answers.medianMicros();
    }

    private double timesPerFill() {
        return javaRosa.fills.medianMicros() / ours.fills.medianMicros();
    }

    private double timesInCpu() {
        return javaRosa.cpuOfFills.medianMicros() / ours.cpuOfFills.medianMicros();
    }

    private void print() {
        Verdict.print("%n%,d questions, %,d of them asked", shape.size(), ours.answered());
        Verdict.print("%-32s %9s %9s %9s %9s", "", "p50 us", "p99 us", "fill ms", "CPU ms");
        plain.print("bare arrays (floor)");
        ours.print("ours");
        javaRosa.print("JavaRosa 6.0.0");
        answersAlone.print("ours, Answers.with alone, full");
        Verdict.print(
                "JavaRosa / ours: %.0f per answer, %.0f per fill, %.0f in CPU time",
                timesPerAnswer(),
                timesPerFill(),
                timesInCpu());
    }

    /** What one engine took, over all rounds that count. */
    private static final class Timings {
        private final Samples answers = new Samples();
        private final Samples fills = new Samples();
        private final Samples cpuOfFills = new Samples();

        void take(Supplier<Samples> filling, boolean counts) {
            long before = THREADS.getCurrentThreadCpuTime();
            Samples fill = filling.get();
            long cpu = THREADS.getCurrentThreadCpuTime() - before;
            if (counts) {
                answers.addAll(fill);
                fills.add(fill.totalNanos());
                cpuOfFills.add(cpu);
            }
        }

        int answered() {
            return answers.count() / fills.count();
        }

        void print(String name) {
            Verdict.print(
                    "%-32s %9.2f %9.2f %9.2f %9.2f",
                    name,
                    answers.medianMicros(),
                    answers.quantileMicros(0.99),
                    fills.medianMillis(),
                    cpuOfFills.medianMillis());
        }
    }
}
