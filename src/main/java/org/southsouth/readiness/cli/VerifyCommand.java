package org.southsouth.readiness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.core.review.SignOffCode;
import org.southsouth.readiness.words.CsvLines;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code verify}: reads every row of the database and of every backup, follows every trail, and lists what they hold, or
 * everything that is not as it was written. With files it does so with these.
 */
final class VerifyCommand implements Command {
    private static final String CODE = "--code";

    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.verify"))
                .addPositional(options.several(
                        "0..*", Options.FILE_LABEL, options.messages().getString("cli.option.verify.files")))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.optional(CODE, "CODE", options.messages().getString("cli.option.code")))
                .addOption(options.filePassword());
    }

    @Override
    public Result run(Call call) {
        if (!call.positionals().isEmpty()) {
            if (call.option(CODE) != null) {
                throw new UsageException(call.messages().getString("cli.usage.verify"));
            }
            return new SoundFiles(call).run();
        }
        Verdict verdict = call.ports().backups().verify(BackupCommand.stored(call));
        if (!verdict.isSound()) {
            List<String> problems = new ArrayList<>();
            verdict.problems().forEach(problem -> problems.add(call.messages().of(problem)));
            verdict.unsound().forEach(backup -> problems.add(call.messages().get("cli.input.unsound", file(backup))));
            throw new InputException(problems);
        }
        Optional<String> code = Optional.ofNullable(call.option(CODE));
        if (code.isPresent()) {
            return signed(call, verdict, code.get());
        }
        call.progress()
                .say(call.messages()
                        .get(
                                "cli.sound.data",
                                verdict.contents().assessments(),
                                verdict.contents().answers(),
                                verdict.backups().stream()
                                        .filter(checked -> checked.state() != Verdict.State.LOCKED)
                                        .count(),
                                verdict.backups().stream()
                                        .filter(checked -> checked.state() == Verdict.State.LOCKED)
                                        .count()));
        return contents(verdict);
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
        CsvLines lines = CsvLines.of("subject", "round", "signed", "stands", "code");
        for (Verdict.Signed signed : found) {
            lines.word(signed.subject().code()).text(signed.round().name());
            lines.text(signed.at().toString()).word(signed.stands() ? "yes" : "no");
            lines.word(signed.code().shown()).endRow();
        }
        return new Result(lines.bytes(), null);
    }

    private static Result contents(Verdict verdict) {
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

    private static void add(CsvLines lines, String file, DatabaseContents contents) {
        lines.text(file).count(contents.assessments()).count(contents.answers()).endRow();
    }
}
