package org.southsouth.readiness.core.problem;

import java.util.List;

/**
 * Something that a person can mend: the place (file with line, or file with JSON path), a message key of the bundle
 * {@code problem} and its arguments, in the order of the message's placeholders. What is wrong and what was expected
 * both stand in the message.
 */
public record Problem(String where, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String where, String key, Object... arguments) {
        return new Problem(where, key, List.of(arguments));
    }
}
