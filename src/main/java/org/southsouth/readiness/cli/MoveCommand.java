package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.words.CsvLines;
import picocli.CommandLine.Model.CommandSpec;

/** {@code move}: copies everything from a data folder into an empty shared database, or the other way. */
final class MoveCommand implements Command {
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String FROM_PASSWORD_FILE = "--from-password-file";
    private static final String TO_PASSWORD_FILE = "--to-password-file";

    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.move"))
                .addOption(options.required(FROM, "DIR|URL", options.messages().getString("cli.option.from")))
                .addOption(options.required(TO, "DIR|URL", options.messages().getString("cli.option.to")))
                .addOption(options.optional(
                        FROM_PASSWORD_FILE,
                        Options.FILE_LABEL,
                        options.messages().getString("cli.option.from.password")))
                .addOption(options.optional(
                        TO_PASSWORD_FILE, Options.FILE_LABEL, options.messages().getString("cli.option.to.password")));
    }

    @Override
    public Result run(Call call) {
        String from = call.sound(call.required(FROM));
        String to = call.sound(call.required(TO));
        if (!call.ports().backups().exists(from)) {
            throw new InputException(List.of(call.messages().get("cli.input.data", from)));
        }
        Passwords passwords = new Passwords(call);
        passwords.open(from, FROM_PASSWORD_FILE);
        passwords.open(to, TO_PASSWORD_FILE);
        CopyReport moved = call.ports().move().run(from, to);
        if (moved.wasThere()) {
            call.progress().say(call.messages().getString("cli.move.there"));
        }
        CsvLines lines = CsvLines.of("assessments", "answers", "changes", "problems")
                .count(moved.assessments())
                .count(moved.answers())
                .count(moved.changes())
                .count(moved.problems().size())
                .endRow();
        return new Result(lines.bytes(), null);
    }
}
