package org.southsouth.readiness.core.review;

/** Parts with their lengths before them, so that no two lists of parts have the same text. */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder(256);

    CanonicalText(String what) {
        text.append(what).append('\n');
    }

    void add(String... parts) {
        for (String part : parts) {
            text.append(part.length()).append(':').append(part).append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
