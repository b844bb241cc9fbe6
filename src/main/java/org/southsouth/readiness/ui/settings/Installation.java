package org.southsouth.readiness.ui.settings;

import java.util.function.UnaryOperator;

/**
 * Which version runs, and on what: Java's own version and maker, and the system with its release and kind of processor, as
 * Java calls them.
 */
public record Installation(String version, String java, String maker, String system, String release, String processor) {
    /** {@code properties} are Java's own; one that is missing is an empty text. */
    public static Installation of(String version, UnaryOperator<String> properties) {
        UnaryOperator<String> known = name -> {
            String value = properties.apply(name);
            return value == null ? "" : value;
        };
        return new Installation(
                version,
                known.apply("java.version"),
                known.apply("java.vendor"),
                known.apply("os.name"),
                known.apply("os.version"),
                known.apply("os.arch"));
    }
}
