package org.southsouth.readiness.core.framework;

import java.util.Comparator;

/** Which questionnaire, in which version: an assessment keeps the one it began with. */
public record FrameworkRef(String id, String version) {
    public static final Comparator<FrameworkRef> BY_VERSION =
            Comparator.comparing(FrameworkRef::version, VersionOrder.OLDER_FIRST);

    @Override
    public String toString() {
        return id + " " + version;
    }
}
