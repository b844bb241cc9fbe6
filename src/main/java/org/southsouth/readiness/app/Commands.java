package org.southsouth.readiness.app;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.LogManager;
import org.southsouth.readiness.cli.CommandLineFace;
import org.southsouth.readiness.cli.Output;
import org.southsouth.readiness.cli.Ports;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.country.CountryNames;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.CsvCountryGroups;
import org.southsouth.readiness.files.CsvCountryNames;
import org.southsouth.readiness.files.FilledForms;
import org.southsouth.readiness.files.JsonCards;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.report.CardDocuments;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.report.Reports;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.Moving;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Puts the command line together: the same engine and the same files as the window, without it. */
public final class Commands {
    private static final int INPUT_MISSING = 1;
    private static final int CALLED_WRONGLY = 2;

    private Commands() {}

    /** Blocks until the command is done; gives its exit code. */
    public static int run(List<String> arguments, PrintStream results, PrintStream messages, boolean isTerminal) {
        // Standard error is for the commands' own messages.
        LogManager.getLogManager().reset();
        Messages words = Messages.shown();
        CountryNames names = CsvCountryNames.shipped().read().value();
        Formats formats = new Formats(words, ZoneId.systemDefault(), names);
        String version = Version.current().inWords(words);
        Reports reports = new Reports(words, formats, LocalDate::now, version);
        try (DataLocations places = new DataLocations(isTerminal)) {
            Ports ports = new Ports(
                    new JsonFrameworkSource(),
                    new CsvAnswersSource(),
                    reports,
                    new WholeFile(),
                    new WholeFile(),
                    place -> stored(places, place),
                    new FolderBackups(places),
                    new ZipExchangeFile(() -> Version.current().inFiles()),
                    new FolderContents(places),
                    CsvCountryGroups.shipped(),
                    places,
                    (from, to) -> move(places, from, to),
                    new JsonCards(),
                    new CardDocuments(words, formats, LocalDate::now, version),
                    new DiskSources(),
                    new Forms(words, formats),
                    new FilledForms(),
                    Clock.systemUTC());
            return new CommandLineFace(words, version, names)
                    .run(arguments, ports, new Output(results, messages, isTerminal, System::nanoTime));
        }
    }

    /** Whether a call that begins with this word is one of the command line. */
    public static boolean isCommand(String word) {
        return CommandLineFace.isCalledBy(word);
    }

    /** Says why this is no start, and what would be one; gives its exit code (formats.md 4). */
    public static int refuse(Start.Refused refused, PrintStream messages) {
        Messages words = Messages.shown();
        boolean isFile = refused instanceof Start.NoFile;
        messages.println(words.get(isFile ? "cli.no-file" : "cli.no-command", refused.word()));
        messages.println(words.get("cli.start.files", words.list(Start.ENDINGS)));
        messages.println(words.get("cli.start.commands", words.list(List.copyOf(CommandLineFace.names()))));
        return isFile ? INPUT_MISSING : CALLED_WRONGLY;
    }

    private static List<AssessmentSummary> stored(DataLocations places, String place) {
        if (!DataLocations.exists(place)) {
            return List.of();
        }
        try (Database database = places.open(place)) {
            return new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "").list();
        }
    }

    private static CopyReport move(DataLocations places, String from, String to) {
        try (Database source = places.open(from);
                Database target = places.open(to)) {
            return Moving.run(source, target);
        }
    }
}
