package org.southsouth.readiness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

/** The files that a call names, as far as they are sound; {@code problems} takes what is wrong with the others. */
record ExchangeInputs(Call call, List<String> problems) {
    ExchangeInputs(Call call) {
        this(call, new ArrayList<>());
    }

    /** Asks for the password of one that has one and got none. */
    List<ReceivedFile> read(List<String> files, ExchangeFile source) {
        List<ReceivedFile> received = new ArrayList<>();
        char[] password = call.filePassword();
        boolean isGiven = password.length > 0;
        for (String file : files) {
            Parsed<ExchangePackage> parsed = source.read(file, password);
            if (!isGiven && isLocked(parsed)) {
                Optional<char[]> typed = new Passwords(call).ask(file);
                if (typed.isEmpty()) {
                    problems.add(call.messages().get("cli.input.locked", file, Options.FILE_PASSWORD));
                    continue;
                }
                // It may be that of the next one too.
                password = typed.get();
                parsed = source.read(file, password);
            }
            if (parsed.isSound()) {
                received.add(new ReceivedFile(file, parsed.value()));
            }
            List<Problem> refused = parsed.isSound() ? parsed.value().left() : parsed.problems();
            refused.forEach(problem -> problems.add(file + ": " + text(problem, file)));
            call.progress().show(received.size() + problems.size(), files.size());
        }
        return received;
    }

    /** Of a file that another command reads, which one that is. */
    private String text(Problem problem, String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (!problem.key().equals(ExchangeFile.OTHER)) {
            return call.messages().of(problem, file);
        }
        if (name.endsWith(".csv")) {
            return call.messages().getString("cli.input.other.csv");
        }
        return name.endsWith(".mv.db")
                ? call.messages().getString("cli.input.other.backup")
                : call.messages().of(problem, file);
    }

    private static boolean isLocked(Parsed<ExchangePackage> parsed) {
        return !parsed.isSound()
                && parsed.problems().stream()
                        .map(Problem::key)
                        .anyMatch(key ->
                                key.equals(ExchangeFile.NEEDS_PASSWORD) || key.equals(ExchangeFile.WRONG_PASSWORD));
    }
}
