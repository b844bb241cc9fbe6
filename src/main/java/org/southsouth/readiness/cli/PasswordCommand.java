package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.core.password.PasswordLength;
import picocli.CommandLine.Model.CommandSpec;

/** {@code password}: sets, changes or removes the password of a data folder, after a backup. */
final class PasswordCommand implements Command {
    static final String NEW_PASSWORD_FILE = "--new-password-file";

    private static final String SET = "set";
    private static final String CHANGE = "change";
    private static final String REMOVE = "remove";

    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.password.command"))
                .addPositional(
                        options.file("set|change|remove", options.messages().getString("cli.option.act")))
                .addOption(options.required(
                        Options.DATA, Options.FOLDER_LABEL, options.messages().getString("cli.option.data")))
                .addOption(options.passwordFile())
                .addOption(options.optional(
                        NEW_PASSWORD_FILE,
                        Options.FILE_LABEL,
                        options.messages().getString("cli.option.password.new")));
    }

    @Override
    public Result run(Call call) {
        String act = call.parsed().matchedPositionalValue(0, "");
        if (!List.of(SET, CHANGE, REMOVE).contains(act)) {
            throw new UsageException(call.messages().get("cli.usage.password", act));
        }
        if (act.equals(REMOVE) && call.option(NEW_PASSWORD_FILE) != null) {
            throw new UsageException(call.messages().get("cli.usage.password.new", NEW_PASSWORD_FILE));
        }
        String folder = BackupCommand.stored(call);
        StoredPassword password = call.ports().password();
        boolean isSet = password.isNeeded(folder);
        if (isSet == act.equals(SET)) {
            throw new InputException(
                    List.of(call.messages().get(isSet ? "cli.input.password.set" : "cli.input.password.none", folder)));
        }
        if (act.equals(REMOVE)) {
            password.remove(folder);
            return Result.NOTHING;
        }
        new Passwords(call).useNew(NEW_PASSWORD_FILE, folder, next -> {
            if (PasswordLength.of(next.length) == PasswordLength.TOO_SHORT) {
                throw new InputException(
                        List.of(call.messages().get("cli.input.password.short", PasswordLength.least())));
            }
            password.protect(folder, next);
        });
        return tell(call, folder);
    }

    /** What anybody can still read is no reason to fail, and must not go unsaid. */
    private static Result tell(Call call, String folder) {
        List<String> open = call.ports().password().unprotected(folder);
        if (!open.isEmpty()) {
            call.progress().say(call.messages().get("cli.password.open", open.size(), String.join(", ", open)));
        }
        return Result.NOTHING;
    }
}
