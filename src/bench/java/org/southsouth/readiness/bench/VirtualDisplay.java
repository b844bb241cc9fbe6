package org.southsouth.readiness.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A display in memory (Xvfb), so that windows are drawn alike on every Linux machine and nobody's desktop is in the
 * way. Ends when it is closed.
 */
final class VirtualDisplay implements AutoCloseable {
    private final Process server;
    private final String name;

    private VirtualDisplay(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Waits until the display can be used; it takes a number that is free. */
    static VirtualDisplay open() throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader reader = server.inputReader(StandardCharsets.US_ASCII);
        String number = reader.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        return new VirtualDisplay(server, ":" + number);
    }

    /** For the environment variable {@code DISPLAY}. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
