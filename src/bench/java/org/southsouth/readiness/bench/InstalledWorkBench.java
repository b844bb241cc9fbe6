package org.southsouth.readiness.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the flags of the packed application cost once it is open. {@link RobustnessBench} and {@link PdfBench} run in turns
 * in this Java, as {@code java -jar} does, and in the packed one with its flags; then the window's comparison of 200 is
 * opened in the packed one, with its archive of classes. Needs {@code target/image/readiness}, and Linux.
 */
public final class InstalledWorkBench {
    private static final Path RUNTIME = Path.of("target", "image", "readiness", "lib", "runtime");
    private static final int TURNS = 3;
    private static final double MOST = 1.2;
    private static final List<String> BENCHES =
            List.of("org.southsouth.readiness.bench.RobustnessBench", "org.southsouth.readiness.bench.PdfBench");
    private static final Pattern MEASURED = Pattern.compile("^(?:met|MISSED) +(.+?) +([0-9.]+) ms ");

    private InstalledWorkBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Verdict.printMachine();
        Verdict verdict = new Verdict();
        Map<String, Samples> plain = new LinkedHashMap<>();
        Map<String, Samples> packed = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (String bench : BENCHES) {
                measure(new ProcessBuilder(javaOf(Path.of(System.getProperty("java.home"))), "-cp", ForkedJava.classPath(), bench), plain);
                measure(packed("-cp", ForkedJava.classPath(), bench), packed);
            }
        }
        Verdict.print("%n%-58s %9s %9s   median of %d turns", "ms", "plain", "packed", TURNS);
        plain.forEach((what, samples) -> Verdict.print(
                "%-58s %9.1f %9.1f", what, samples.medianMillis(), Objects.requireNonNull(packed.get(what)).medianMillis()));
        plain.forEach((what, samples) -> verdict.atMost(
                what, Objects.requireNonNull(packed.get(what)).medianMillis() / samples.medianMillis(), MOST, "times the plain jar's"));
        window();
        verdict.end();
    }

    /** {@link WindowProbe} prints and judges by itself. */
    private static void window() throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.make();
                VirtualDisplay display = VirtualDisplay.open()) {
            Path data = ScaleBench.fill(scratch).toAbsolutePath();
            // With a class path every module of the Java is there, and what reads the database then looks for its recorder.
            ProcessBuilder probe = packed(
                    ScaleBench.MEMORY,
                    "--add-reads",
                    "org.southsouth.readiness=jdk.jfr",
                    "-Dreadiness.data=" + data,
                    "-cp",
                    ours(),
                    WindowProbe.class.getName());
            probe.environment().put("DISPLAY", display.name());
            end(probe.inheritIO().start());
        }
    }

    /** The Java of the image with its flags. */
    private static ProcessBuilder packed(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(javaOf(RUNTIME));
        try (Stream<String> options = Files.lines(Path.of("src", "dist", "java-options"))) {
            options.filter(option -> option.startsWith("-")).forEach(command::add);
        }
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static void measure(ProcessBuilder bench, Map<String, Samples> into) throws IOException, InterruptedException {
        Process process =
                bench.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (Stream<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()) {
            lines.map(MEASURED::matcher).filter(Matcher::find).forEach(found -> into.computeIfAbsent(
                            found.group(1), what -> new Samples())
                    .add(Math.round(1e6 * Double.parseDouble(found.group(2)))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        end(process);
    }

    private static void end(Process process) throws InterruptedException {
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + process.info().commandLine());
        }
    }

    private static String ours() {
        return Path.of(EmptyStage.class.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toAbsolutePath()
                .toString();
    }

    private static String javaOf(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }
}
