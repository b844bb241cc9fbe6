package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

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

    static AppFolders of(UnaryOperator<String> properties, Map<String, String> environment) {
        String chosen = properties.apply("readiness.data");
        if (chosen != null && !chosen.isBlank()) {
            return new AppFolders(Path.of(chosen).toAbsolutePath());
        }
        Path home = home(properties, environment);
        String system = properties.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return new AppFolders((local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve(NAME));
        }
        if (system.contains("mac")) {
            return new AppFolders(home.resolve("Library/Application Support").resolve(NAME));
        }
        String xdg = environment.get("XDG_DATA_HOME");
        // A relative one counts for nothing, after the specification; and it would mean another folder at each start.
        boolean isGiven = xdg != null && Path.of(xdg).isAbsolute();
        Path base = isGiven ? Path.of(xdg) : home.resolve(".local/share");
        return new AppFolders(base.resolve("south-south-readiness"));
    }

    /** Java takes it from the list of users and says {@code ?} of one who is not there, whatever their session says. */
    private static Path home(UnaryOperator<String> properties, Map<String, String> environment) {
        String known = properties.apply("user.home");
        String said = environment.get("HOME");
        return Path.of(known.equals("?") && said != null && !said.isBlank() ? said : known);
    }

    /** Where the log is written. */
    public Path logs() {
        return data.resolve(LOGS);
    }
}
