package org.southsouth.readiness.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import org.southsouth.readiness.report.model.ComparisonReport;

/**
 * What the workbook of 200 countries x 119 answers costs, from the report to its bytes, beside POI's streaming writer
 * with the same cells and no styles, in turns; and whether it can be made with a heap of 128 MB, by {@link XlsxRun}.
 */
public final class XlsxBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String MEMORY = "-Xmx128m";
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 20;
    private static final double MOST_TIMES = 1.5;

    private XlsxBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Verdict.printMachine();
        int code = new ForkedJava(MEMORY, "-classpath", ForkedJava.classPath(), XlsxRun.class.getName()).run();
        ComparisonReport report = XlsxRun.report();
        byte[] workbook = XlsxRun.write(report);
        PlainWorkbook plain = PlainWorkbook.of(workbook);
        Side ours = new Side();
        Side theirs = new Side();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean counts = round >= WARM_UP;
            ours.take(() -> XlsxRun.write(report), counts);
            theirs.take(plain::write, counts);
        }
        Verdict.print("%n%-44s %9s %9s %9s", plain.cells() + " cells", "ms", "CPU ms", "KiB");
        ours.print("our workbook");
        theirs.print("POI's streaming writer, no styles");
        Verdict verdict = new Verdict();
        verdict.atMost(
                "our median by POI's", ours.nanos.medianMillis() / theirs.nanos.medianMillis(), MOST_TIMES, "times");
        verdict.atMost("failures with a heap of 128 MB", code, 0, "");
        verdict.end();
    }

    private static final class Side {
        private final Samples nanos = new Samples();
        private final Samples cpu = new Samples();
        private int size;

        void take(Supplier<byte[]> write, boolean counts) {
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            size = write.get().length;
            long end = System.nanoTime();
            if (counts) {
                nanos.add(end - start);
                cpu.add(THREADS.getCurrentThreadCpuTime() - cpuStart);
            }
        }

        void print(String what) {
            Verdict.print("%-44s %9.1f %9.1f %9d", what, nanos.medianMillis(), cpu.medianMillis(), size / 1024);
        }
    }
}
