package org.southsouth.readiness.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code backup}: everything that is stored, as one file. */
final class BackupCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.backup"))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.required(
                        Options.OUT, Options.FILE_LABEL, options.messages().getString("cli.option.out.required")));
    }

    @Override
    public Result run(Call call) {
        call.ports().backups().backUp(stored(call), call.required(Options.OUT));
        return Result.NOTHING;
    }

    /** The data folder; refused where it holds nothing. */
    static String stored(Call call) {
        String folder = call.place();
        if (!call.ports().backups().exists(folder)) {
            throw new InputException(List.of(call.messages().get("cli.input.data", folder)));
        }
        return folder;
    }
}
