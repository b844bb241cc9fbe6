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
        Path home = Path.of(properties.apply("user.home"));
        String system = properties.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return new AppFolders((local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve(NAME));
        }
        if (system.contains("mac")) {
            return new AppFolders(home.resolve("Library/Application Support").resolve(NAME));
        }
        String xdg = environment.get("XDG_DATA_HOME");
        Path base = xdg == null || xdg.isBlank() ? home.resolve(".local/share") : Path.of(xdg);
        return new AppFolders(base.resolve("south-south-readiness"));
    }

    /** Where the log is written. */
    public Path logs() {
        return data.resolve(LOGS);
    }
}
