package org.southsouth.readiness.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.Contents;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.core.review.SignOffCode;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code verify}: reads every row of the database and of every backup, follows every trail, and lists what they hold, or
 * everything that is not as it was written.
 */
final class VerifyCommand implements Command {
    private static final String CODE = "--code";

    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.verify"))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.optional(CODE, "CODE", options.messages().getString("cli.option.code")));
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
        Optional<String> code = Optional.ofNullable(call.option(CODE));
        return code.isPresent() ? signed(call, verdict, code.get()) : contents(verdict);
    }

    /** The sign-offs that this code, held against the paper, belongs to. */
    private static Result signed(Call call, Verdict verdict, String code) {
        List<Verdict.Signed> found = verdict.signed().stream()
                .filter(signed -> signed.code().isTyped(code))
                .toList();
        if (found.isEmpty()) {
            String key = SignOffCode.isOne(code) ? "cli.input.code.unknown" : "cli.input.code";
            throw new InputException(List.of(call.messages().get(key, code)));
        }
        StringBuilder lines = new StringBuilder("subject,round,signed,stands,code\n");
        for (Verdict.Signed signed : found) {
            lines.append(CsvCell.of(signed.subject().code())).append(',');
            lines.append(CsvCell.of(signed.round().name())).append(',');
            lines.append(signed.at())
                    .append(',')
                    .append(signed.stands() ? "yes" : "no")
                    .append(',');
            lines.append(signed.code().shown()).append('\n');
        }
        return new Result(lines.toString().getBytes(StandardCharsets.UTF_8), null);
    }

    private static Result contents(Verdict verdict) {
        StringBuilder lines = new StringBuilder("file,assessments,answers\n");
        add(lines, "readiness.mv.db", verdict.contents());
        for (Verdict.Checked checked : verdict.backups()) {
            if (checked.state() == Verdict.State.LOCKED) {
                lines.append(file(checked.backup())).append(",,\n");
            } else {
                add(lines, file(checked.backup()), checked.backup().contents());
            }
        }
        return new Result(lines.toString().getBytes(StandardCharsets.UTF_8), null);
    }

    private static String file(Backup backup) {
        return "backups/" + backup.name();
    }

    private static void add(StringBuilder lines, String file, Contents contents) {
        lines.append(file + "," + contents.assessments() + "," + contents.answers() + "\n");
    }
}
