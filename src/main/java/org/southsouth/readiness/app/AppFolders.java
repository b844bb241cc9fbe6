package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where this person's data is: the system property {@code readiness.data} if it is set, else the usual place of the
 * operating system. Makes no folder.
 */
public record AppFolders(Path data) {
    /** Below the data folder. */
    static final String LOGS = "logs";

    private static final String NAME = "South-South E-Commerce Readiness";

    public static AppFolders ofThisComputer() {
        return of(System::getProperty, System.getenv());
    }

    /** Fails with {@link java.nio.file.InvalidPathException} where a name cannot be one of a folder here. */
    static AppFolders of(UnaryOperator<String> properties, Map<String, String> environment) {
        String chosen = properties.apply("readiness.data");
        if (chosen != null && !chosen.isBlank()) {
            return new AppFolders(Path.of(chosen).toAbsolutePath());
        }
        String known = properties.apply("user.home");
        String system = properties.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return new AppFolders((local == null ? Path.of(known, "AppData/Local") : Path.of(local)).resolve(NAME));
        }
        if (system.contains("mac")) {
            return new AppFolders(Path.of(known, "Library/Application Support").resolve(NAME));
        }
        String xdg = environment.get("XDG_DATA_HOME");
        // A relative one counts for nothing, after the specification; and it would mean another folder at each start.
        Path base = isWhole(xdg)
                ? Path.of(xdg)
                : home(known, environment.get("HOME")).resolve(".local/share");
        return new AppFolders(base.resolve("south-south-readiness"));
    }

    /** Where whoever sits here has their own files. */
    static Path homeOfThisComputer() {
        boolean hasOther =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        String known = System.getProperty("user.home");
        return hasOther ? Path.of(known) : home(known, System.getenv("HOME"));
    }

    /** That of the session, after the same specification; Java knows only what the list of users says, and may say {@code ?}. */
    private static Path home(String known, @Nullable String said) {
        return Path.of(isWhole(said) ? said : known);
    }

    private static boolean isWhole(@Nullable String name) {
        return name != null && Path.of(name).isAbsolute();
    }

    /** Where the log is written. */
    public Path logs() {
        return data.resolve(LOGS);
    }
}
