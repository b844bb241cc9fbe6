package org.southsouth.readiness.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.southsouth.readiness.core.text.PlainText;

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

    /** A line for whoever called, without characters that a terminal would obey: it may quote what others wrote. */
    void tell(String words) {
        messages.println(PlainText.of(words).replace("\r", ""));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
