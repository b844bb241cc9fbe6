package org.southsouth.readiness.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code check}: every problem of a framework; silent where it is sound. */
final class CheckCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.check")).addOption(options.framework());
    }

    @Override
    public Result run(Call call) {
        Inputs.framework(call);
        return Result.NOTHING;
    }
}
