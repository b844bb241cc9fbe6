package org.southsouth.readiness.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the data folder's {@code logs}; no answers stand in it. The file is made when there is something to
 * write, so that starting does not wait for it. Three files of 1 MB at most.
 */
final class LogFile extends Handler {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private final Path folder;
    private @Nullable FileHandler file;

    private LogFile(Path folder) {
        this.folder = folder;
        setLevel(Level.WARNING);
    }

    /** Takes the place of the console, or of another such file, for everything that is logged. */
    static void in(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        root.addHandler(new LogFile(folder));
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            try {
                open().publish(entry);
            } catch (IOException e) {
                reportError("no log in " + folder, e, ErrorManager.OPEN_FAILURE);
            }
        }
    }

    private FileHandler open() throws IOException {
        FileHandler open = file;
        if (open == null) {
            Files.createDirectories(folder);
            open = new FileHandler(folder.resolve("readiness.%g.log").toString(), BYTES, FILES, true);
            open.setFormatter(new Lines());
            open.setEncoding("UTF-8");
            file = open;
        }
        return open;
    }

    /**
     * Time in UTC, level, class and message in one line, whatever the language of the computer; the failure below it.
     * What may leave the computer is known by this form.
     */
    private static final class Lines extends Formatter {
        @Override
        public String format(LogRecord entry) {
            StringWriter lines = new StringWriter();
            lines.append(entry.getInstant().truncatedTo(ChronoUnit.SECONDS).toString())
                    .append(' ')
                    .append(entry.getLevel().getName())
                    .append(' ')
                    .append(String.valueOf(entry.getLoggerName()))
                    .append(": ")
                    .append(formatMessage(entry))
                    .append('\n');
            Throwable thrown = entry.getThrown();
            if (thrown != null) {
                thrown.printStackTrace(new PrintWriter(lines, true));
            }
            return lines.toString();
        }
    }

    @Override
    public synchronized void flush() {
        FileHandler open = file;
        if (open != null) {
            open.flush();
        }
    }

    @Override
    public synchronized void close() {
        FileHandler open = file;
        if (open != null) {
            open.close();
        }
    }
}
