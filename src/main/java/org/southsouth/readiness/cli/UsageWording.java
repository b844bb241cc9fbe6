package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in our own words rather than picocli's. */
final class UsageWording {
    private final Messages messages;

    UsageWording(Messages messages) {
        this.messages = messages;
    }

    String of(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(UsageWording::name).toList();
            return messages.get(
                    isGivenWithoutValue(missing) ? "cli.usage.value" : "cli.usage.missing", messages.list(names));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().isEmpty()
                    ? ""
                    : unmatched.getUnmatched().get(0);
            return messages.get("cli.usage.unknown", first);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return messages.get("cli.usage.twice", name(twice.getOverwritten()));
        }
        return messages.get("cli.usage.wrong", String.valueOf(e.getMessage()));
    }

    /** Picocli throws the same for an option that is not there and for one without its value, but says so. */
    private static boolean isGivenWithoutValue(MissingParameterException e) {
        return e.getMissing().size() == 1 && !String.valueOf(e.getMessage()).startsWith("Missing required option");
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
