package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long the application takes from the start of its process until its window is shown and until the list in it is filled,
 * beside an empty window of the same size: in turns, each in a process of its own on the same virtual display. The
 * application is the packaged jar with a data folder of 20 assessments; its first start and the first empty window do
 * not count, so that the files are in the machine's memory for both. Limits are on ratios of medians, since the
 * absolute figures move with the machine's load; where others keep all processors busy the ratio moves too, because the
 * application uses two of them and the empty window one. The processor time that both took in all tells the difference.
 */
public final class StartBench {
    private static final Path JAR = Path.of("target", "readiness.jar");
    private static final int RUNS = 9;

    private final Path folder;
    private final VirtualDisplay display;
    private final Samples empty = new Samples();
    private final Samples emptyCpu = new Samples();
    private final Samples applicationCpu = new Samples();
    private final Samples shown = new Samples();
    private final Samples furnished = new Samples();
    private final Samples filled = new Samples();
    private int starts;

    private StartBench(Path folder, VirtualDisplay display) {
        this.folder = folder;
        this.display = display;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("package the application first: no " + JAR);
        }
        Verdict.printMachine();
        Verdict verdict = new Verdict();
        try (Scratch scratch = Scratch.make();
                VirtualDisplay display = VirtualDisplay.open()) {
            FilledStore.in(scratch.folder().resolve("data"), 20, 1);
            new StartBench(scratch.folder(), display).run(verdict);
        }
        verdict.end();
    }

    private void run(Verdict verdict) throws IOException, InterruptedException {
        for (int run = 0; run <= RUNS; run++) {
            long before = ForkedJava.cpuNanosOfEnded();
            long emptyBegun = System.currentTimeMillis();
            Path ofEmpty = startEmpty();
            long between = ForkedJava.cpuNanosOfEnded();
            long begun = System.currentTimeMillis();
            Path ofApplication = startApplication();
            long after = ForkedJava.cpuNanosOfEnded();
            if (run > 0) {
                emptyCpu.add(between - before);
                applicationCpu.add(after - between);
                empty.add(Milestones.since(emptyBegun, ofEmpty, "shown"));
                shown.add(Milestones.since(begun, ofApplication, "shown"));
                furnished.add(Milestones.since(begun, ofApplication, "furnished"));
                filled.add(Milestones.since(begun, ofApplication, "filled"));
            }
        }
        Verdict.print("%n%-40s %9s %9s %9s   %d runs", "ms since the process was asked for", "least", "median", "most", RUNS);
        print("an empty window shown (floor)", empty);
        print("the application's window shown", shown);
        print("the application's first screen in it", furnished);
        print("the application's list filled", filled);
        print("CPU time of the empty window's process", emptyCpu);
        print("CPU time of the application's process", applicationCpu);
        verdict.atMost("window shown / empty window shown", shown.medianMillis() / empty.medianMillis(), 2.2, "x");
        verdict.atMost("list filled / empty window shown", filled.medianMillis() / empty.medianMillis(), 3.5, "x");
    }

    private static void print(String what, Samples samples) {
        Verdict.print(
                "%-40s %9.0f %9.0f %9.0f",
                what, samples.quantileMillis(0), samples.medianMillis(), samples.quantileMillis(1));
    }

    private Path startEmpty() throws IOException, InterruptedException {
        Path trace = nextTrace();
        succeed(new ForkedJava(
                "-D" + Milestones.PROPERTY + "=" + trace,
                "-classpath",
                ForkedJava.classPathOfJavaFx(),
                EmptyStage.class.getName()));
        return trace;
    }

    private Path startApplication() throws IOException, InterruptedException {
        Path trace = nextTrace();
        succeed(new ForkedJava(
                "-D" + Milestones.PROPERTY + "=" + trace,
                "-D" + Milestones.PROPERTY + ".exit=true",
                "-Dreadiness.data=" + folder.resolve("data"),
                "-jar",
                JAR.toString()));
        return trace;
    }

    private Path nextTrace() {
        starts++;
        return folder.resolve("trace-" + starts);
    }

    private void succeed(ForkedJava java) throws IOException, InterruptedException {
        int code = java.run(display);
        if (code != 0) {
            throw new IllegalStateException("ended with " + code);
        }
    }
}
