package org.southsouth.readiness.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.country.CountryNames;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** One call of a command: what was asked for, and what there is to do it with. */
record Call(ParseResult parsed, Ports ports, Messages messages, ProgressLine progress, CountryNames names) {
    private static final Set<String> SOURCES = Set.of(Options.FILE_LABEL, Options.FOLDER_LABEL);

    /** Null where the option was not given. */
    @Nullable
    String option(String name) {
        return parsed.hasMatchedOption(name) ? parsed.matchedOptionValue(name, "") : null;
    }

    /** The value of an option that picocli has seen to be there. */
    String required(String name) {
        return Optional.ofNullable(option(name)).orElseThrow();
    }

    /** Whether one was given, sound or not. */
    boolean hasPlace() {
        return option(Options.DATA) != null || option(Options.DATABASE) != null;
    }

    /** The data folder, or the address of the shared database, which is sound. */
    String place() {
        String folder = option(Options.DATA);
        String database = option(Options.DATABASE);
        if (folder != null && database != null) {
            throw new UsageException(messages.getString("cli.usage.place.both"));
        }
        if (folder != null) {
            return folder;
        }
        if (database == null) {
            throw new UsageException(messages.getString("cli.usage.place.neither"));
        }
        return address(database);
    }

    /** A folder as it stands; what means to be the address of a shared database must be a sound one. */
    String sound(String place) {
        return ServerAddress.isMeant(place) ? address(place) : place;
    }

    private String address(String text) {
        Parsed<ServerAddress> parsed = ServerAddress.parse(text);
        if (!parsed.isSound()) {
            throw new UsageException(messages.of(parsed.problems().get(0)));
        }
        return parsed.value().url();
    }

    /** Whether an option without a value was given. */
    boolean has(String flag) {
        return parsed.hasMatchedOption(flag);
    }

    /** What stands without an option's name; may be empty. */
    List<String> positionals() {
        return parsed.matchedPositionals().isEmpty() ? List.of() : parsed.matchedPositionalValue(0, List.<String>of());
    }

    /** The password of exchange files; empty where none is asked for. Refused where its file has none. */
    char[] filePassword() {
        String file = option(Options.FILE_PASSWORD);
        if (file == null) {
            return new char[0];
        }
        return ports.password()
                .inFile(file)
                .filter(password -> password.length > 0)
                .orElseThrow(() -> new InputException(List.of(messages.get("cli.input.password", file))));
    }

    /** A result that took the place of what the command works on could not be undone. */
    void refuseOutOverSources() {
        String out = option(Options.OUT);
        if (out == null) {
            return;
        }
        for (ArgSpec given : parsed.matchedArgs()) {
            boolean isOut =
                    given instanceof OptionSpec option && option.longestName().equals(Options.OUT);
            boolean isPath = SOURCES.contains(given.paramLabel());
            for (String source : isPath && !isOut ? given.originalStringValues() : List.<String>of()) {
                if (ports.sources().hold(source, out)) {
                    throw new UsageException(messages.get("cli.usage.out", out, source));
                }
            }
        }
        if (ports.sources().isKept(out)) {
            throw new UsageException(messages.get("cli.usage.out", out, out));
        }
    }

    Result result(byte[] contents) {
        return new Result(contents, option(Options.OUT));
    }

    /** Full unless the call says core. */
    Depth depth() {
        String given = option(Options.DEPTH);
        if (given == null || given.equals("full")) {
            return Depth.FULL;
        }
        if (given.equals("core")) {
            return Depth.CORE;
        }
        throw new UsageException(messages.get("cli.usage.depth", given));
    }
}
