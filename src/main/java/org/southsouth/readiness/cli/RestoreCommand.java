package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import picocli.CommandLine.Model.CommandSpec;

/** {@code restore}: a backup takes the place of what is stored, which is backed up first. */
final class RestoreCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.restore"))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addPositional(options.file(options.messages().getString("cli.option.backup")));
    }

    @Override
    public Result run(Call call) {
        String file = call.parsed().matchedPositionalValue(0, "");
        try {
            call.ports().backups().restore(call.place(), file);
        } catch (StoreException e) {
            if (e.reason() == Reason.UNSOUND) {
                throw new InputException(List.of(call.messages().get("cli.input.backup", file)));
            }
            throw e;
        }
        return Result.NOTHING;
    }
}
