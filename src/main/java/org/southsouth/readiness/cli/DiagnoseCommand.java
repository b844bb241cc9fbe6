package org.southsouth.readiness.cli;

import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** {@code diagnose}: versions, sizes, counts and the scrubbed log of a data folder, to be read and then sent. */
final class DiagnoseCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.diagnose"))
                .addOption(options.data())
                .addOption(options.out());
    }

    @Override
    public Result run(Call call) {
        String head = call.messages().getString("common.support.head");
        String text = call.ports().backups().diagnose(call.required(Options.DATA), head);
        return call.result(text.getBytes(StandardCharsets.UTF_8));
    }
}
