package org.southsouth.readiness.cli;

import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** {@code diagnose}: versions, sizes, counts and the scrubbed log of a data folder, or of a shared database alone, to be read and then sent. */
final class DiagnoseCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.diagnose"))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.out());
    }

    @Override
    public Result run(Call call) {
        String head = call.messages().getString("common.support.head");
        String text = call.ports().backups().diagnose(call.place(), head);
        return call.result(text.getBytes(StandardCharsets.UTF_8));
    }
}
