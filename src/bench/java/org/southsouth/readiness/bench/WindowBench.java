package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The window over 1,000 assessments: how long until the list is there after the start, how long when somebody comes back
 * to it, how long a comparison of 200 takes to open, and how evenly both scroll. {@link WindowProbe} drives the real
 * application in a Java of its own with 256 MB, on a virtual display that software draws, which is the slowest case.
 */
public final class WindowBench {
    private WindowBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Verdict.printMachine();
        int code;
        try (Scratch scratch = Scratch.make();
                VirtualDisplay display = VirtualDisplay.open()) {
            Path data = ScaleBench.fill(scratch);
            code = new ForkedJava(
                            ScaleBench.MEMORY,
                            "-Dreadiness.data=" + data,
                            "-classpath",
                            ForkedJava.classPath(),
                            WindowProbe.class.getName())
                    .run(display);
        }
        System.exit(code);
    }
}
