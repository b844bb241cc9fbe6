package org.southsouth.readiness.core.assessment;

import org.jspecify.annotations.Nullable;

/** What an answer rests on: its grade, the document, link or file name (may be empty), and the year of it. */
public record Evidence(
        @Nullable Grade grade, String source, @Nullable Integer year) {
    public static final Evidence NONE = new Evidence(null, "", null);

    public boolean isEmpty() {
        return equals(NONE);
    }

    public boolean isDocumented() {
        return grade != null && grade.isDocumented();
    }
}
