package org.southsouth.readiness.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.text.PlainText;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** Whether an exchange file asks for answers, and what it says to whoever gets it. */
final class Asking {
    static final String DUE = "--due";
    private static final String MESSAGE = "--message";
    private static final String BY = "--by";
    private static final String REPLY_TO = "--reply-to";

    private Asking() {}

    static void addTo(CommandSpec spec, Options options) {
        Messages messages = options.messages();
        spec.addOption(options.optional(MESSAGE, "TEXT", messages.getString("cli.option.message")))
                .addOption(options.optional(DUE, "DAY", messages.getString("cli.option.due.ask")))
                .addOption(options.optional(BY, "NAME", messages.getString("cli.option.by")))
                .addOption(options.optional(REPLY_TO, "ADDRESS", messages.getString("cli.option.reply-to")));
    }

    static boolean isWished(Call call) {
        return Stream.of(MESSAGE, DUE, BY, REPLY_TO).anyMatch(option -> call.option(option) != null);
    }

    /** The name in the settings asks where no other does. Empty where nothing is asked. */
    static Optional<AnswerRequest> of(Call call, String name, boolean isSealed) {
        if (!isWished(call)) {
            return Optional.empty();
        }
        String given = text(call, BY, AnswerRequest.LONGEST_LINE);
        String by = given.isEmpty() ? name : given;
        if (by.isBlank()) {
            throw new InputException(List.of(call.messages().get("cli.input.by", BY)));
        }
        return Optional.of(new AnswerRequest(
                by,
                text(call, REPLY_TO, AnswerRequest.LONGEST_LINE),
                text(call, MESSAGE, AnswerRequest.LONGEST_MESSAGE),
                due(call),
                isSealed));
    }

    private static String text(Call call, String option, int longest) {
        String given = Objects.requireNonNullElse(call.option(option), "");
        String text = (option.equals(MESSAGE) ? PlainText.of(given) : PlainText.line(given)).strip();
        if (text.length() > longest) {
            throw new InputException(List.of(call.messages().get("cli.input.long", option, Integer.toString(longest))));
        }
        return text;
    }

    private static Optional<LocalDate> due(Call call) {
        String given = text(call, DUE, AnswerRequest.LONGEST_LINE);
        try {
            return given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
        } catch (DateTimeParseException e) {
            throw new UsageException(call.messages().get("cli.usage.due", given));
        }
    }
}
