package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long the packed application takes until its list of 20 assessments is filled, beside the plain jar and an empty
 * window of the packed Java: in turns, each in a process of its own on the same virtual display. Needs {@code
 * target/image/readiness}, which {@code mvn -Pdist -DskipTests package} leaves, and Linux. The limits are those of a
 * machine at rest; where others keep the processors busy, only the ratio tells something.
 */
public final class InstalledStartBench {
    private static final Path IMAGE = Path.of("target", "image", "readiness");
    private static final Path JAR = Path.of("target", "readiness.jar");
    private static final Path OPTIONS = Path.of("src", "dist", "java-options");
    private static final int RUNS = 9;

    private final Path folder;
    private final VirtualDisplay display;
    private final Samples empty = new Samples();
    private final Samples shown = new Samples();
    private final Samples filled = new Samples();
    private final Samples plain = new Samples();
    private int starts;

    private InstalledStartBench(Path folder, VirtualDisplay display) {
        this.folder = folder;
        this.display = display;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.exists(IMAGE) || !Files.exists(JAR)) {
            throw new IllegalStateException("pack the application first: no " + IMAGE + " or no " + JAR);
        }
        Verdict.printMachine();
        Verdict verdict = new Verdict();
        try (Scratch scratch = Scratch.make();
                VirtualDisplay display = VirtualDisplay.open()) {
            FilledStore.in(scratch.folder().resolve("data"), 20, 1);
            new InstalledStartBench(scratch.folder(), display).run(verdict);
        }
        verdict.end();
    }

    private void run(Verdict verdict) throws IOException, InterruptedException {
        for (int run = 0; run <= RUNS; run++) {
            Start ofEmpty = start(emptyStage());
            Start ofImage = start(List.of(IMAGE.resolve("bin/readiness").toString()));
            Start ofJar = start(List.of(java(Path.of(System.getProperty("java.home"))), "-jar", JAR.toString()));
            if (run > 0) {
                empty.add(ofEmpty.until("shown"));
                shown.add(ofImage.until("shown"));
                filled.add(ofImage.until("filled"));
                plain.add(ofJar.until("filled"));
            }
        }
        Verdict.print("%n%-44s %9s %9s %9s   %d runs", "ms since the process was asked for", "least", "median", "most", RUNS);
        print("an empty window of the image's Java (floor)", empty);
        print("the image's window shown", shown);
        print("the image's list filled", filled);
        print("the plain jar's list filled", plain);
        verdict.atMost("image: list filled", filled.medianMillis(), 700, "ms");
        verdict.atMost("image: list filled / empty window shown", filled.medianMillis() / empty.medianMillis(), 1.9, "x");
        verdict.atMost("image: list filled / plain jar's", filled.medianMillis() / plain.medianMillis(), 1, "x");
    }

    private static void print(String what, Samples samples) {
        Verdict.print(
                "%-44s %9.0f %9.0f %9.0f",
                what, samples.quantileMillis(0), samples.medianMillis(), samples.quantileMillis(1));
    }

    /** The same Java, the same options, only our empty window. */
    private static List<String> emptyStage() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java(IMAGE.resolve("lib/runtime")));
        try (Stream<String> options = Files.lines(OPTIONS)) {
            options.filter(option -> option.startsWith("-")).forEach(command::add);
        }
        command.addAll(List.of("--add-modules", "javafx.controls", "-classpath", ours(), EmptyStage.class.getName()));
        return command;
    }

    private static String ours() {
        return Path.of(EmptyStage.class.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }

    private static String java(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }

    private record Start(long begun, Path trace) {
        long until(String milestone) throws IOException {
            return Milestones.since(begun, trace, milestone);
        }
    }

    /** Properties go by the environment: the image's starter takes none as arguments. */
    private Start start(List<String> command) throws IOException, InterruptedException {
        starts++;
        Path trace = folder.resolve("trace-" + starts);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("DISPLAY", display.name());
        environment.put(
                "JAVA_TOOL_OPTIONS",
                "-D" + Milestones.PROPERTY + "=" + trace + " -D" + Milestones.PROPERTY + ".exit=true -Dreadiness.data="
                        + folder.resolve("data"));
        long begun = System.currentTimeMillis();
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end well: " + command + "\n" + Files.readString(folder.resolve("said")));
        }
        return new Start(begun, trace);
    }
}
