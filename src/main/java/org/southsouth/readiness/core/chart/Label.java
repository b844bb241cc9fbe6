package org.southsouth.readiness.core.chart;

/**
 * What a subject is called in a chart: its name, and a code that stands there where names have no room, with a key. Neither
 * is the same for two subjects of one chart. Without a code the name is never replaced.
 */
public record Label(String name, String code) {
    public static Label of(String name) {
        return new Label(name, "");
    }
}
