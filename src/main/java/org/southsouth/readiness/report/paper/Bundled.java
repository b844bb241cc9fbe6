package org.southsouth.readiness.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that the application brings along, by their path below its root package. */
public final class Bundled {
    private static final String ROOT = "/org/southsouth/readiness/";

    private Bundled() {}

    /** Throws IllegalStateException where there is none. */
    public static byte[] bytes(String path) {
        try (InputStream in = Bundled.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("not in the application: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
