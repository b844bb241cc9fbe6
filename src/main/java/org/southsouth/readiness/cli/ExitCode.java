package org.southsouth.readiness.cli;

/** What a command ends with. */
final class ExitCode {
    static final int DONE = 0;
    /** The input has problems, is missing, or names a subject that is not there. */
    static final int INPUT = 1;

    static final int USAGE = 2;
    static final int FAILED = 3;

    private ExitCode() {}
}
