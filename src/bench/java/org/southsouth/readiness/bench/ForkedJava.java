package org.southsouth.readiness.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Java of its own, as somebody would start it: the same Java as this one, output to this one's. */
final class ForkedJava {
    private static final long LONGEST_MINUTES = 10;

    private final List<String> command = new ArrayList<>();

    ForkedJava(String... arguments) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(arguments));
    }

    /** The class path of this program. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Only what an empty stage needs of it: our classes and JavaFX. */
    static String classPathOfJavaFx() {
        return Arrays.stream(classPath().split(Pattern.quote(File.pathSeparator), -1))
                .filter(part -> !part.endsWith(".jar") || part.contains("javafx-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs to the end and gives the exit code; one that hangs is killed and counts as a failure. */
    int run(VirtualDisplay display) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DISPLAY", display.name());
        return await(builder.start());
    }

    int run() throws IOException, InterruptedException {
        return await(new ProcessBuilder(command).inheritIO().start());
    }

    /**
     * What all programs that this one started and that have ended computed together, in nanoseconds, in steps of 10 ms;
     * Linux.
     */
    static long cpuNanosOfEnded() throws IOException {
        String line = Files.readString(Path.of("/proc/self/stat"));
        // After the name in brackets, which may hold blanks: user and system time of ended children are the 14th and 15th.
        List<String> fields =
                Arrays.asList(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
        return 10_000_000L * (Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14)));
    }

    private int await(Process process) throws InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + String.join(" ", command));
        }
        return process.exitValue();
    }
}
