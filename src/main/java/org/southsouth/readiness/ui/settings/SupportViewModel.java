package org.southsouth.readiness.ui.settings;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.ui.fx.WrittenFile;
import org.southsouth.readiness.words.Formats;

/** The text for whoever helps: shown first, then written where somebody says. Nothing is sent. Window thread. */
public final class SupportViewModel {
    private final ScreenContext context;
    private final Supplier<String> source;
    private final OutputFile output;
    private final boolean isAskedFor;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    /** {@code source} may block; it is asked in the store's queue. */
    public SupportViewModel(ScreenContext context, Supplier<String> source, OutputFile output, boolean isAskedFor) {
        this.context = context;
        this.source = source;
        this.output = output;
        this.isAskedFor = isAskedFor;
    }

    /** Whether somebody came here for it. */
    boolean isAskedFor() {
        return isAskedFor;
    }

    void look() {
        context.background().run(source, text::set);
    }

    /** What is shown, and nothing else. */
    void save(String file) {
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        context.background()
                .run(
                        () -> {
                            output.write(file, bytes);
                            return file;
                        },
                        path -> {
                            WindowFrame frame = context.frame();
                            WrittenFile written = new WrittenFile(
                                    path, bytes.length, context.clock().instant());
                            frame.showWritten(written);
                            frame.showStatus(
                                    Saving.SAVED,
                                    context.text(
                                            "common.export.done",
                                            Formats.file(written.name()),
                                            context.formats().size(bytes.length)));
                        });
    }

    ScreenContext context() {
        return context;
    }

    /** Empty until somebody looked. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
