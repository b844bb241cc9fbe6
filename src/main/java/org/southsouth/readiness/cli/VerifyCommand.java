package org.southsouth.readiness.cli;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.Contents;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.words.CsvLines;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code verify}: reads every row of the database and of every backup, follows every trail, and lists what they hold, or
 * everything that is not as it was written.
 */
final class VerifyCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.verify"))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile());
    }

    @Override
    public Result run(Call call) {
        Verdict verdict = call.ports().backups().verify(BackupCommand.stored(call));
        if (!verdict.isSound()) {
            List<String> problems = new ArrayList<>();
            verdict.problems().forEach(problem -> problems.add(call.messages().of(problem)));
            verdict.unsound().forEach(backup -> problems.add(call.messages().get("cli.input.unsound", file(backup))));
            throw new InputException(problems);
        }
        CsvLines lines = CsvLines.of("file", "assessments", "answers");
        add(lines, "readiness.mv.db", verdict.contents());
        for (Verdict.Checked checked : verdict.backups()) {
            if (checked.state() == Verdict.State.LOCKED) {
                lines.text(file(checked.backup())).word("").word("").endRow();
            } else {
                add(lines, file(checked.backup()), checked.backup().contents());
            }
        }
        return new Result(lines.bytes(), null);
    }

    private static String file(Backup backup) {
        return "backups/" + backup.name();
    }

    private static void add(CsvLines lines, String file, Contents contents) {
        lines.text(file).count(contents.assessments()).count(contents.answers()).endRow();
    }
}
