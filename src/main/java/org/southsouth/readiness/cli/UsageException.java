package org.southsouth.readiness.cli;

/** The command was called in a way it does not know; the message is for the person who did. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** Never null, unlike that of its superclass. */
    String words() {
        return String.valueOf(getMessage());
    }
}
