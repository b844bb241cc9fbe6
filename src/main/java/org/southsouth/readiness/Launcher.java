package org.southsouth.readiness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.southsouth.readiness.app.Commands;
import org.southsouth.readiness.app.DesktopApp;
import org.southsouth.readiness.app.Start;
import org.southsouth.readiness.words.Messages;

/**
 * Where the application begins: without a word, or with files, the window opens; with another word it is a command. Not a JavaFX application
 * itself, so that a jar on the class path starts; a command loads nothing of the window.
 */
public final class Launcher {
    private static final int PART_MISSING = 3;
    private static final int WINDOW_OPEN = -1;

    private Launcher() {}

    /**
     * A command ends the process with its exit code (formats.md 4), and so does a start that opens no window, or lacks a part
     * of the program; else the window goes on when this has returned.
     */
    public static void main(String[] arguments) {
        PrintStream messages = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = run(List.of(arguments), messages);
        } catch (LinkageError missing) {
            messages.println(Messages.shown().get("failure.part", String.valueOf(missing.getMessage())));
            code = PART_MISSING;
        }
        if (code != WINDOW_OPEN) {
            System.exit(code);
        }
    }

    // From Java 22 on a console is there without a terminal too; a progress bar in a log is then the worst of it.
    @SuppressWarnings("SystemConsoleNull")
    private static int run(List<String> arguments, PrintStream messages) {
        Start start = Start.of(arguments, Commands::isCommand);
        if (start instanceof Start.Window window) {
            int code = DesktopApp.open(window.files(), messages);
            return code == 0 ? WINDOW_OPEN : code;
        }
        if (start instanceof Start.Refused refused) {
            return Commands.refuse(refused, messages);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return Commands.run(arguments, out, messages, System.console() != null);
    }
}
