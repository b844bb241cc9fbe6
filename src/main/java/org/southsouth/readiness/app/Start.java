package org.southsouth.readiness.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** What the words after the program's name ask for. */
public sealed interface Start {
    /** The endings of the files that the window opens, beside the folder of a questionnaire. */
    List<String> ENDINGS = List.of(".readiness", ".xlsx", ".xml", ".zip", ".csv");

    /** The window, with these files or folders; absolute, all of them there. */
    record Window(List<String> files) implements Start {
        public Window {
            files = List.copyOf(files);
        }
    }

    /** For the command line: a command, or an option such as {@code --help}. */
    record Command() implements Start {}

    /** What cannot be begun, as it was typed. */
    sealed interface Refused extends Start {
        String word();
    }

    /** A file was meant that is not there, or that cannot be one. */
    record NoFile(String word) implements Refused {}

    /** Neither a command nor a file. */
    record Unknown(String word) implements Refused {}

    /**
     * A word that is a command stays one, also where a file is called the same. What looks like a file is one: there is a
     * separator or a dot in it, or it is there.
     */
    static Start of(List<String> arguments, Predicate<String> isCommand) {
        if (arguments.isEmpty()) {
            return new Window(List.of());
        }
        String first = arguments.get(0);
        if (first.startsWith("-") || isCommand.test(first)) {
            return new Command();
        }
        if (!looksLikeFile(first) && !isThere(first)) {
            return new Unknown(first);
        }
        return arguments.stream()
                .filter(name -> !isThere(name))
                .<Start>map(NoFile::new)
                .findFirst()
                .orElseGet(() -> new Window(arguments.stream()
                        .map(name -> Path.of(name).toAbsolutePath().normalize().toString())
                        .toList()));
    }

    private static boolean looksLikeFile(String name) {
        return name.contains("/") || name.contains("\\") || name.contains(".");
    }

    private static boolean isThere(String name) {
        try {
            return !name.isEmpty() && Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
