package org.southsouth.readiness.core.framework;

/** Which questionnaire, in which version: an assessment keeps the one it began with. */
public record FrameworkRef(String id, String version) {
    @Override
    public String toString() {
        return id + " " + version;
    }
}
