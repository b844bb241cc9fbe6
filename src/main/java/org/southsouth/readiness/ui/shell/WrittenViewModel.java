package org.southsouth.readiness.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.ui.fx.DesktopPrograms;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WrittenFile;
import org.southsouth.readiness.words.Formats;

/** The file that was written last, in words, and the ways to it. */
public final class WrittenViewModel {
    /** An exchange file, and a backup or copy of everything. */
    private static final Set<String> OWN = Set.of("readiness", "db");

    private final ScreenContext context;
    private final DesktopPrograms desktop;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** {@code desktop} shows a file or a folder with the program that the desktop has for it. */
    public WrittenViewModel(ScreenContext context, DesktopPrograms desktop) {
        this.context = context;
        this.desktop = desktop;
    }

    ReadOnlyObjectProperty<Optional<WrittenFile>> writtenProperty() {
        return context.frame().writtenProperty();
    }

    String text(String key) {
        return context.text(key);
    }

    /** "readiness.pdf", "3 files". */
    String name(WrittenFile written) {
        return written.isOneOfSeveral() ? context.text("shell.written.several", written.files()) : written.name();
    }

    /** "Written at 14:05. PDF, 412 kB, in the folder Documents." */
    String facts(WrittenFile written) {
        String ending = ending(written);
        String key = written.size() < 0
                ? "shell.written.facts.unsized"
                : ending.isEmpty() ? "shell.written.facts.plain" : "shell.written.facts";
        return context.text(
                key,
                context.formats().time(written.at()),
                context.formats().size(Math.max(0, written.size())),
                Formats.file(folderName(written)),
                ending.toUpperCase(Locale.ROOT));
    }

    private static String ending(WrittenFile written) {
        String file = written.file();
        int dot = file.lastIndexOf('.');
        boolean isEnding = dot > Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        return isEnding ? file.substring(dot + 1) : "";
    }

    private static Path folder(WrittenFile written) {
        Path folder = Path.of(written.file()).toAbsolutePath().getParent();
        return folder == null ? Path.of(written.file()).toAbsolutePath() : folder;
    }

    private static String folderName(WrittenFile written) {
        Path name = folder(written).getFileName();
        return name == null ? folder(written).toString() : name.toString();
    }

    /** An exchange file is for somebody else: here it would open in this window. A backup no program opens. */
    boolean canOpen(WrittenFile written) {
        return !written.isOneOfSeveral() && !OWN.contains(ending(written).toLowerCase(Locale.ROOT));
    }

    void open(WrittenFile written) {
        show(written, written.file(), "shell.written.open.refused");
    }

    void showFolder(WrittenFile written) {
        show(written, folder(written).toString(), "shell.written.folder.refused");
    }

    private void show(WrittenFile written, String what, String whenRefused) {
        refusal.set("");
        desktop.show(what, () -> {
            // It may come late, and be about a file that nothing is said of any more.
            if (writtenProperty().get().filter(written::equals).isPresent()) {
                refusal.set(context.text(whenRefused));
            }
        });
    }

    /** Why nothing was shown; empty where something was. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What was said of another file is over. */
    void forgetRefusal() {
        refusal.set("");
    }

    /** Of several, that of their folder. */
    String path(WrittenFile written) {
        return written.isOneOfSeveral()
                ? folder(written).toString()
                : Path.of(written.file()).toAbsolutePath().toString();
    }

    void close() {
        context.frame().closeWritten();
    }
}
