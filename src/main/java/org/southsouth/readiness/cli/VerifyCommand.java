package org.southsouth.readiness.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.southsouth.readiness.cli.StoredBackups.Checked;
import org.southsouth.readiness.core.backup.Contents;
import picocli.CommandLine.Model.CommandSpec;

/** {@code verify}: reads every row of the database and of every backup, and lists what they hold. */
final class VerifyCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.verify"))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1));
    }

    @Override
    public Result run(Call call) {
        List<Checked> checked = call.ports().backups().verify(BackupCommand.stored(call));
        List<String> unsound = checked.stream()
                .filter(one -> !one.isSound())
                .map(one -> call.messages().get("cli.input.unsound", one.file()))
                .toList();
        if (!unsound.isEmpty()) {
            throw new InputException(unsound);
        }
        StringBuilder lines = new StringBuilder("file,assessments,answers\n");
        for (Checked one : checked) {
            Contents contents = one.contents();
            lines.append(one.file() + "," + contents.assessments() + "," + contents.answers() + "\n");
        }
        return new Result(lines.toString().getBytes(StandardCharsets.UTF_8), null);
    }
}
