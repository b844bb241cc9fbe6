package org.southsouth.readiness.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/**
 * Where results and messages go, both as UTF-8 whatever the locale; the caller closes them. {@code isTerminal} says
 * that somebody watches the messages, so that a progress bar makes sense; {@code nanos} is a clock that only moves
 * forward.
 */
public record Output(PrintStream results, PrintStream messages, boolean isTerminal, LongSupplier nanos) {
    public Output {
        results = utf8(results);
        messages = utf8(messages);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
