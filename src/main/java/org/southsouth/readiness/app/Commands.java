package org.southsouth.readiness.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import org.southsouth.readiness.cli.CommandLineFace;
import org.southsouth.readiness.cli.Output;
import org.southsouth.readiness.cli.Ports;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.CsvCountryGroups;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.report.Reports;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2AssessmentStore;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Puts the command line together: the same engine and the same files as the window, without it. */
public final class Commands {
    private Commands() {}

    /** Blocks until the command is done; gives its exit code. */
    public static int run(List<String> arguments, PrintStream results, PrintStream messages, boolean isTerminal) {
        // Standard error is for the commands' own messages.
        LogManager.getLogManager().reset();
        Messages words = Messages.in(Locale.ENGLISH);
        Reports reports =
                new Reports(words, new Formats(words, ZoneId.systemDefault()), LocalDate::now, Version.current());
        try (DataFolders folders = new DataFolders(isTerminal)) {
            Ports ports = new Ports(
                    new JsonFrameworkSource(),
                    new CsvAnswersSource(),
                    reports,
                    new WholeFile(),
                    folder -> stored(folders, folder),
                    new FolderBackups(folders),
                    new ZipExchangeFile(Version::current),
                    new FolderExchange(folders),
                    CsvCountryGroups.shipped(),
                    folders);
            return new CommandLineFace(words, Version.current())
                    .run(arguments, ports, new Output(results, messages, isTerminal, System::nanoTime));
        }
    }

    private static List<AssessmentSummary> stored(DataFolders folders, String dataFolder) {
        if (!FileDatabase.existsIn(Path.of(dataFolder))) {
            return List.of();
        }
        try (Database database = folders.open(dataFolder)) {
            return new H2AssessmentStore(database, Clock.systemUTC(), () -> "").list();
        }
    }
}
