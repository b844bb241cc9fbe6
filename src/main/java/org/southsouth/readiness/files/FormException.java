package org.southsouth.readiness.files;

import java.io.IOException;
import org.southsouth.readiness.core.problem.Problem;

/** A form of which nothing more is read, and why. */
final class FormException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    FormException(String key, Object... arguments) {
        super(key);
        this.problem = Problem.of("", key, arguments);
    }

    Problem problem() {
        return problem;
    }
}
