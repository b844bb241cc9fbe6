package org.southsouth.readiness.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.shared.ServerAddress;

/** Where a command gets a password from: a file that an option names, else whoever sits at the terminal. */
record Passwords(Call call) {
    /** Gives the password of what the call names, a data folder or a shared database, where that has one. */
    void open() {
        if (call.option(Options.DATA) != null || call.option(Options.DATABASE) != null) {
            open(call.place(), Options.PASSWORD_FILE);
        }
    }

    /** The same of a place that stands in another option. */
    void open(String place, String option) {
        // A file that somebody names is used, also where a server would take the password of another one.
        boolean isNamed = call.option(option) != null && ServerAddress.isMeant(place);
        if (isNamed || call.ports().password().isNeeded(place)) {
            use(option, place, password -> call.ports().password().give(place, password));
        }
    }

    /** The password of what has this name; cleared when the work is done. */
    void use(String option, String name, Consumer<char[]> work) {
        char[] password = find(call.option(option), option, name);
        try {
            work.accept(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** The same of a new one; whoever sits at the terminal types it twice. */
    void useNew(String option, String name, Consumer<char[]> work) {
        String file = call.option(option);
        char[] password = file == null ? typedTwice(option, name) : find(file, option, name);
        try {
            work.accept(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private char[] typedTwice(String option, String name) {
        char[] first = typed(call.messages().get("cli.password.new", name))
                .orElseThrow(() -> new InputException(List.of(call.messages().get("cli.input.password.new", option))));
        char[] again = typed(call.messages().getString("cli.password.again")).orElse(new char[0]);
        boolean isSame = Arrays.equals(first, again);
        Arrays.fill(again, '\0');
        if (!isSame) {
            Arrays.fill(first, '\0');
            throw new InputException(List.of(call.messages().getString("cli.input.password.different")));
        }
        return first;
    }

    /** What somebody at the terminal types for what has this name. */
    Optional<char[]> ask(String name) {
        return typed(call.messages().get("cli.password", name));
    }

    private Optional<char[]> typed(String question) {
        call.progress().clear();
        return call.ports().password().typed(question);
    }

    private char[] find(@Nullable String file, String option, String name) {
        if (file != null) {
            return call.ports()
                    .password()
                    .inFile(file)
                    .orElseThrow(
                            () -> new InputException(List.of(call.messages().get("cli.input.password", file))));
        }
        return call.ports()
                .password()
                .typed(call.messages().get("cli.password", name))
                .orElseThrow(() -> new InputException(List.of(call.messages().get("cli.input.locked", name, option))));
    }
}
