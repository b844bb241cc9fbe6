package org.southsouth.readiness.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Entry;
import picocli.CommandLine.Model.CommandSpec;

/** {@code score}: answers CSV to scores CSV. */
final class ScoreCommand implements Command {
    /** 0 to 15. */
    private static final Pattern DECIMALS = Pattern.compile("[0-9]|1[0-5]");

    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.score"))
                .addOption(options.framework())
                .addOption(options.answers())
                .addOption(options.optional(
                        Options.DECIMALS, "N", options.messages().getString("cli.option.decimals")))
                .addOption(options.depth())
                .addOption(options.out());
    }

    @Override
    public Result run(Call call) {
        OptionalInt decimals = decimals(call);
        Depth depth = call.depth();
        Inputs inputs = Inputs.read(call);
        List<Entry> entries = inputs.score(inputs.sheets(), depth);
        return call.result(call.ports().reports().scores(entries, decimals));
    }

    private static OptionalInt decimals(Call call) {
        String given = call.option(Options.DECIMALS);
        if (given == null) {
            return OptionalInt.empty();
        }
        if (!DECIMALS.matcher(given).matches()) {
            throw new UsageException(call.messages().get("cli.usage.decimals", given));
        }
        return OptionalInt.of(Integer.parseInt(given));
    }
}
