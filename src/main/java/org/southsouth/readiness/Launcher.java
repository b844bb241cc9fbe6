package org.southsouth.readiness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.southsouth.readiness.app.Commands;
import org.southsouth.readiness.app.DesktopApp;
import org.southsouth.readiness.app.Start;

/**
 * Where the application begins: without a word, or with files, the window opens; with another word it is a command. Not a JavaFX application
 * itself, so that a jar on the class path starts; a command loads nothing of the window.
 */
public final class Launcher {
    private Launcher() {}

    /**
     * A command ends the process with its exit code (formats.md 4), and so does a start that opens no window; else the
     * window goes on when this has returned.
     */
    // From Java 22 on a console is there without a terminal too; a progress bar in a log is then the worst of it.
    @SuppressWarnings("SystemConsoleNull")
    public static void main(String[] arguments) {
        PrintStream messages = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Start start = Start.of(List.of(arguments), Commands::isCommand);
        if (start instanceof Start.Window window) {
            int code = DesktopApp.open(window.files(), messages);
            if (code != 0) {
                System.exit(code);
            }
            return;
        }
        if (start instanceof Start.Refused refused) {
            System.exit(Commands.refuse(refused, messages));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(Commands.run(List.of(arguments), out, messages, System.console() != null));
    }
}
