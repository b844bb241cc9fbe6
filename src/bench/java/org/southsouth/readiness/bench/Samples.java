package org.southsouth.readiness.bench;

import java.util.Arrays;

/** Times of one kind, in nanoseconds, as they were taken; quantiles by nearest rank. */
final class Samples {
    private long[] nanos = new long[1024];
    private int count;

    void add(long nanosTaken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = nanosTaken;
    }

    void addAll(Samples others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    double medianMicros() {
        return quantileMicros(0.5);
    }

    double medianMillis() {
        return medianMicros() / 1e3;
    }

    /** The value that a share {@code q} (0 to 1) of the samples does not exceed. */
    double quantileMicros(double q) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(q * count);
        return sorted[Math.max(0, rank - 1)] / 1e3;
    }

    double quantileMillis(double q) {
        return quantileMicros(q) / 1e3;
    }

    long totalNanos() {
        return Arrays.stream(nanos, 0, count).sum();
    }
}
