package org.southsouth.readiness.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
        if (call.ports().password().isNeeded(place)) {
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
