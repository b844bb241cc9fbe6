package org.southsouth.readiness.ui.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.core.exchange.ReportWriter;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.words.Formats;

/**
 * Writes a report to a file that somebody chose: made beside the store's queue, written in it, and the status line says
 * where it is and how large, or, while it takes long, that it goes on and can be stopped. What fails is shown like any
 * failed work and leaves the older file; so does what is stopped.
 */
public final class ReportExport {
    /** Who waits no longer than this needs no word about it. */
    private static final int UNSEEN_MILLIS = 500;

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

    /** What a report of an assessment is made of; worked out beside the store's queue. Empty where the watch stopped it. */
    @FunctionalInterface
    public interface SheetSource {
        Optional<AssessmentSheet> sheet(DrawWatch watch);
    }

    /**
     * {@code read} runs on the store's queue before; from now on the file counts as being written, so that a window that is closed
     * waits for it.
     */
    public void scorecard(Supplier<SheetSource> read, ReportFormat format, String file) {
        AtomicBoolean isRead = new AtomicBoolean();
        context.frame().writes(Path.of(file).getFileName().toString(), isRead::get);
        context.background().run(() -> orOver(isRead, read), source -> {
            scorecard(source, format, file);
            isRead.set(true);
        });
    }

    private void scorecard(SheetSource source, ReportFormat format, String file) {
        ReportContents chosen = contents.contents();
        write(
                watch -> source.sheet(watch).map(sheet -> writer.scorecard(sheet, format, chosen)),
                complete(file, format));
    }

    public void comparison(Comparison comparison, ReportFormat format, String file) {
        ReportContents chosen = contents.contents();
        write(watch -> writer.comparison(comparison, format, chosen, watch), complete(file, format));
    }

    /**
     * An action matrix, in one of {@link ReportKind#PLAN}'s formats; who is overdue is seen from today. Offer it with an export
     * button: {@code new ExportButton.Offer(ReportKind.PLAN, title, model::suggestedName, model::export, export.contents())}.
     */
    public void plan(PlanSheet sheet, ReportFormat format, String file) {
        write(watch -> Optional.of(writer.plan(sheet, format)), complete(file, format));
    }

    /**
     * What a party could learn and offer, in one of {@link ReportKind#MATCH}'s formats, in the way of {@link #plan}. The
     * matches are worked out anew, beside the store's queue.
     */
    public void matching(Matching matching, List<Action> plan, ReportFormat format, String file) {
        write(watch -> Optional.of(writer.matching(matching, plan, format)), complete(file, format));
    }

    /** Something else than a report, under exactly this name; made beside the store's queue too. */
    public void file(Supplier<byte[]> contents, String file) {
        write(watch -> Optional.of(contents.get()), file);
    }

    /** Another table than a report, as CSV; made beside the store's queue too. */
    public void table(Supplier<byte[]> table, String file) {
        write(watch -> Optional.of(table.get()), complete(file, ReportFormat.CSV));
    }

    /** What the dialog asks of the chosen format. */
    public static List<String> endings(ReportFormat format) {
        return List.of(format.ending());
    }

    /** A name for the file that every system takes, another for each format: "Samoa-2026-scorecard.html". */
    public static String suggestedName(String title, ReportFormat format) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String kind = format == ReportFormat.BRIEF ? "-" + format.word() : "";
        return plain + kind + "." + format.ending();
    }

    private static String complete(String file, ReportFormat format) {
        String ending = "." + format.ending();
        return file.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file + ending;
    }

    private void write(Function<DrawWatch, Optional<byte[]>> report, String file) {
        Background background = context.background();
        AtomicBoolean isOver = new AtomicBoolean();
        context.frame().writes(Path.of(file).getFileName().toString(), isOver::get);
        background.after(UNSEEN_MILLIS, () -> {
            if (!isOver.get()) {
                context.frame().showStatus(Saving.WRITING, context.text("common.export.working"));
            }
        });
        Background.Delay making = background.draw(
                watch -> orOver(isOver, () -> report.apply(watch)).filter(bytes -> watch.goesOn(1, 1)),
                share -> {},
                bytes -> background.run(
                        () -> orOver(isOver, () -> {
                            output.write(file, bytes);
                            return bytes.length;
                        }),
                        size -> {
                            isOver.set(true);
                            done(file, size);
                        }));
        context.frame().setStop(() -> {
            isOver.set(true);
            making.cancel();
            context.frame().showStatus(Saving.NOTHING, context.text("common.export.stopped"));
        });
    }

    /** What fails is over before it is shown. */
    private static <T> T orOver(AtomicBoolean isOver, Supplier<T> work) {
        boolean isDone = false;
        try {
            T result = work.get();
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                isOver.set(true);
            }
        }
    }

    private void done(String file, int size) {
        WrittenFile written = new WrittenFile(file, size, context.clock().instant());
        context.frame().showWritten(written);
        context.frame()
                .showStatus(
                        Saving.SAVED,
                        context.text(
                                "common.export.done",
                                Formats.file(written.name()),
                                context.formats().size(size)));
    }
}
