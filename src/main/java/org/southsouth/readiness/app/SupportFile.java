package org.southsouth.readiness.app;

import static org.southsouth.readiness.core.support.SupportText.line;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.core.support.ScrubbedLog;
import org.southsouth.readiness.core.support.SupportText;
import org.southsouth.readiness.core.support.SupportText.Section;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.ServerDatabase;
import org.southsouth.readiness.store.StoreFigures;

/**
 * What somebody sends to whoever helps: versions, sizes, counts and where in the code something failed. No answers,
 * notes, names, addresses or folders: nothing that was entered is put into words here, not even to be taken out again.
 * Of a shared database it tells what is in it and which options its address has, not where it is or who asks.
 */
final class SupportFile {
    private static final String SETTINGS = "settings" + ".json";
    private static final int LOG_LINES = 200;
    private static final long KILO = 1024;

    private final Database database;
    private final Backups backups;
    private final Clock clock;

    SupportFile(Database database, Backups backups, Clock clock) {
        this.database = database;
        this.backups = backups;
        this.clock = clock;
    }

    /** With what is in a data folder, under a head line in words. Blocks; says what cannot be read, and makes nothing. */
    String text(String head, Path folder, Settings settings) {
        return new SupportText(
                        head,
                        List.of(
                                new Section("application", application()),
                                new Section("settings", settings(settings)),
                                new Section("files", files(folder)),
                                new Section("data", data()),
                                new Section("backups", backups()),
                                new Section(
                                        "log",
                                        ScrubbedLog.last(
                                                new LogTail(folder.resolve(AppFolders.LOGS)).lines(), LOG_LINES))))
                .text();
    }

    /** The same of the database alone. */
    String text(String head) {
        return new SupportText(
                        head,
                        List.of(
                                new Section("application", application()),
                                new Section("data", data()),
                                new Section("backups", backups())))
                .text();
    }

    private List<String> application() {
        Runtime machine = Runtime.getRuntime();
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        return List.of(
                line("version", Version.current().inFiles()),
                line("made", clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                line("offset", now.getOffset()),
                line("java", System.getProperty("java.version")),
                line("system", System.getProperty("os.name") + " " + System.getProperty("os.version")),
                line("architecture", System.getProperty("os.arch")),
                line("language", Locale.getDefault().toLanguageTag()),
                line("encoding", Charset.defaultCharset()),
                line("processors", machine.availableProcessors()),
                line("memory", machine.maxMemory() / KILO / KILO + " MiB"));
    }

    private static List<String> settings(Settings settings) {
        return List.of(
                line("look", settings.look()),
                line("textSize", settings.textSize()),
                line("named", !settings.name().isEmpty()),
                line("notes", settings.contents().hasNotes()),
                line("reference", settings.reference().isPresent()),
                line("shared", settings.shared().isPresent()));
    }

    private static List<String> files(Path folder) {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("readiness.mv.db", "readiness-upgrade.mv.db", SETTINGS, "groups.csv")) {
            Path file = folder.resolve(name);
            lines.add(line(name, Files.exists(file) ? file.toFile().length() + " bytes" : "none"));
        }
        String[] damaged = folder.toFile().list((in, name) -> name.startsWith("readiness-damaged-"));
        lines.add(line("damaged", damaged == null ? 0 : damaged.length));
        lines.add(line("free", folder.toFile().getUsableSpace() / KILO / KILO + " MiB"));
        return lines;
    }

    private List<String> data() {
        List<String> lines = new ArrayList<>(where());
        if (database instanceof FileDatabase file && !file.isThere()) {
            lines.add(line("database", "none"));
            return lines;
        }
        try {
            StoreFigures figures = StoreFigures.of(database);
            lines.add(line("engine", figures.engine()));
            lines.add(line("schema", figures.schema() + " of " + StoreFigures.newestSchema()));
            figures.rows().forEach((table, rows) -> lines.add(line(table, rows)));
            lines.addAll(check(new WholeVerification(database, backups, clock).verify()));
        } catch (StoreException e) {
            lines.add(line("database", "not readable: " + e.reason()));
        }
        return lines;
    }

    /** The names of options are the driver's, and their values somebody's. */
    private List<String> where() {
        if (!(database instanceof ServerDatabase server)) {
            return List.of(line("where", "a file on this computer"));
        }
        ServerAddress address = server.address();
        return List.of(
                line("where", "a server"),
                line("hosts", address.hosts().split(",", -1).length),
                line("on this computer", address.isLocal()),
                line("options", String.join(" ", address.options())));
    }

    /** Which kinds of problems there are, and how many of each; not where. */
    private static List<String> check(Verdict verdict) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Problem problem : verdict.problems()) {
            kinds.merge(problem.key(), 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line("unsound backups", verdict.unsound().size()));
        lines.add(line("problems", verdict.problems().size()));
        kinds.forEach((key, count) -> lines.add(line(key, count)));
        return lines;
    }

    private List<String> backups() {
        if (database instanceof ServerDatabase) {
            return List.of(line("kept", "where the server is"));
        }
        List<String> lines = new ArrayList<>();
        for (Backup backup : backups.all()) {
            Instant time = backup.time();
            lines.add(line(
                    Long.toString(backup.number()),
                    time + " " + backup.reason().word() + ", "
                            + backup.contents().assessments() + " assessments, "
                            + backup.contents().answers() + " answers, " + backup.bytes() + " bytes"));
        }
        return lines;
    }
}
