package org.southsouth.readiness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.southsouth.readiness.app.Commands;
import org.southsouth.readiness.app.DesktopApp;

/**
 * Where the application begins: without a word the window opens, with one it is a command. Not a JavaFX application
 * itself, so that a jar on the class path starts; a command loads nothing of the window.
 */
public final class Launcher {
    private Launcher() {}

    /** A command ends the process with its exit code (formats.md 5). */
    // From Java 22 on a console is there without a terminal too; a progress bar in a log is then the worst of it.
    @SuppressWarnings("SystemConsoleNull")
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            DesktopApp.open();
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream messages = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(Commands.run(List.of(arguments), out, messages, System.console() != null));
    }
}
