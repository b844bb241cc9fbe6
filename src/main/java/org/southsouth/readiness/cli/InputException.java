package org.southsouth.readiness.cli;

import java.util.List;

/** The input has problems or is missing; all of them, in words. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InputException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
