package org.southsouth.readiness.cli;

import org.southsouth.readiness.core.cooperation.Matching;
import picocli.CommandLine.Model.CommandSpec;

/** {@code match}: the gaps of one subject and who is strong on them, strongest match first. */
final class MatchCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.match"))
                .addOption(options.framework())
                .addOption(options.answers())
                .addOption(options.required(
                        Options.FOR, "SUBJECT", options.messages().getString("cli.option.for")))
                .addOption(options.out());
    }

    @Override
    public Result run(Call call) {
        Matching matching = Pairing.of(call, call.required(Options.FOR));
        return call.result(call.ports().reports().matches(matching.matches()));
    }
}
