package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.core.assessment.ForeignObject;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.words.FailureText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code restore}: a backup takes the place of what is stored, which is backed up first. */
final class RestoreCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.restore"))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.optional(
                        Options.BACKUP_PASSWORD_FILE,
                        Options.FILE_LABEL,
                        options.messages().getString("cli.option.password.backup")))
                .addPositional(options.file(options.messages().getString("cli.option.backup")));
    }

    @Override
    public Result run(Call call) {
        String file = call.parsed().matchedPositionalValue(0, "");
        try {
            restore(call, file);
        } catch (StoreException e) {
            if (e.reason() == Reason.UNSOUND) {
                throw new InputException(List.of(e.row()
                        .map(row -> call.messages().get("cli.input.row", file, row))
                        .orElseGet(() -> call.messages().get("cli.input.backup", file))));
            }
            if (e.foreign().isPresent()) {
                ForeignObject found = e.foreign().get();
                String kind = FailureText.kind(call.messages(), found);
                throw new InputException(List.of(call.messages().get("cli.input.foreign", file, kind, found.name())));
            }
            throw e;
        }
        return Result.NOTHING;
    }

    private static void restore(Call call, String file) {
        String folder = call.place();
        StoredBackups backups = call.ports().backups();
        try {
            backups.restore(folder, file);
            sayAltered(call, backups.verify(folder));
        } catch (StoreException e) {
            if (e.reason() != Reason.LOCKED) {
                throw e;
            }
            new Passwords(call)
                    .use(Options.BACKUP_PASSWORD_FILE, file, password -> backups.restore(folder, file, password));
        }
    }

    /** It may be all that somebody has, so it is taken; but not without a word. With a password, verify asks for that again. */
    private static void sayAltered(Call call, Verdict verdict) {
        int altered = verdict.problems().size();
        if (altered > 0) {
            String first = call.messages().of(verdict.problems().get(0));
            call.progress().say(call.messages().get("cli.restored.altered", altered, first));
        }
    }
}
