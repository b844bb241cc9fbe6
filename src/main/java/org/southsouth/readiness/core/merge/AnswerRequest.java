package org.southsouth.readiness.core.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What whoever sends questions wishes of whoever gets them. {@code address} is where the answers are to go, as typed; it and
 * {@code message} may be empty. {@code isSealed}: the file has a password, and the answers are to come back with it.
 */
public record AnswerRequest(String by, String address, String message, Optional<LocalDate> due, boolean isSealed) {
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_MESSAGE = 2_000;

    public AnswerRequest {
        if (by.isBlank()) {
            throw new IllegalArgumentException("nobody asks");
        }
    }

    /** With the address that the same office named before, where this names none. */
    AnswerRequest knowing(List<AnswerRequest> before) {
        if (!address.isBlank()) {
            return this;
        }
        String known = before.stream()
                .filter(other -> other.by().equals(by))
                .map(AnswerRequest::address)
                .filter(Predicate.not(String::isBlank))
                .findFirst()
                .orElse("");
        return new AnswerRequest(by, known, message, due, isSealed);
    }

    public AnswerRequest sealed(boolean hasPassword) {
        return new AnswerRequest(by, address, message, due, hasPassword);
    }
}
