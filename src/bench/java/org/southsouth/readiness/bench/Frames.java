package org.southsouth.readiness.bench;

/**
 * The frames of one stretch: how long each was on the clock, and how much of it the window thread computed. The second
 * is what a frame costs where nobody else wants the processor; drawing itself goes on beside it, on another thread.
 */
record Frames(Samples wall, Samples cpu) {
    static Frames none() {
        return new Frames(new Samples(), new Samples());
    }

    void add(Frame frame) {
        wall.add(frame.wallNanos());
        cpu.add(frame.cpuNanos());
    }

    /** From one pulse to the next. */
    record Frame(long wallNanos, long cpuNanos) {}

    void print(String what) {
        Verdict.print(
                "%-44s %9.1f %9.1f %9.1f %9.1f %9.1f",
                what,
                wall.medianMillis(),
                wall.quantileMillis(0.95),
                wall.quantileMillis(1),
                cpu.medianMillis(),
                cpu.quantileMillis(0.95));
    }
}
