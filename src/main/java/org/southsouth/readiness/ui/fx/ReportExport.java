package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportWriter;

/**
 * Writes a report to a file that somebody chose: made beside the store's queue, written in it, and the status line says
 * where it is and how large. What fails is shown like any failed work and leaves the older file.
 */
public final class ReportExport {
    private final ScreenContext context;
    private final ReportWriter writer;
    private final OutputFile output;
    private final ContentsChoice contents;

    public ReportExport(ScreenContext context, ReportWriter writer, OutputFile output, ContentsChoice contents) {
        this.context = context;
        this.writer = writer;
        this.output = output;
        this.contents = contents;
    }

    /** What goes into the next report. */
    public ContentsChoice contents() {
        return contents;
    }

    public void scorecard(Entry entry, ReportFormat format, String file) {
        ReportContents chosen = contents.contents();
        write(() -> writer.scorecard(entry, format, chosen), complete(file, format));
    }

    public void comparison(Comparison comparison, ReportFormat format, String file) {
        ReportContents chosen = contents.contents();
        write(() -> writer.comparison(comparison, format, chosen), complete(file, format));
    }

    /** What the dialog asks of the chosen format. */
    public static List<String> endings(ReportFormat format) {
        return List.of(format.ending());
    }

    /** A name for the file that every system takes: "Samoa-2026-scorecard.html". */
    public static String suggestedName(String title, ReportFormat format) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain + "." + format.ending();
    }

    private static String complete(String file, ReportFormat format) {
        String ending = "." + format.ending();
        return file.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file + ending;
    }

    private void write(Supplier<byte[]> report, String file) {
        context.background()
                .compute(
                        report,
                        bytes -> context.background()
                                .run(
                                        () -> {
                                            output.write(file, bytes);
                                            return file;
                                        },
                                        written -> context.frame()
                                                .showStatus(
                                                        WindowFrame.Saving.SAVED,
                                                        context.text(
                                                                "common.export.done",
                                                                written,
                                                                context.formats()
                                                                        .size(bytes.length)))));
    }
}
