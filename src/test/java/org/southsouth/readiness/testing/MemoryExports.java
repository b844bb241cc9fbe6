package org.southsouth.readiness.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportWriter;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Stands in for what is around an export: reports of one line, files in memory, and somebody who names the file. */
public final class MemoryExports implements ReportWriter, OutputFile, LargeOutputFile, Dialogs, SettingsStore {
    private final Map<String, String> files = new LinkedHashMap<>();
    private Optional<String> chosen = Optional.empty();
    private FileException.@Nullable Reason failing;
    private ReportContents chosenContents = ReportContents.DEFAULT;
    private Settings settings = Settings.DEFAULT;
    private BiConsumer<Question, Runnable> confirming = (question, act) -> act.run();

    /** Reports to here, with what goes in kept here too. */
    public ReportExport export(ScreenContext context) {
        return new ReportExport(
                context, this, this, new ContentsChoice(context.background(), this, settings.contents()));
    }

    /** What went into the last report. */
    public ReportContents contents() {
        return chosenContents;
    }

    @Override
    public Settings load() {
        return settings;
    }

    @Override
    public void save(Settings changed) {
        settings = changed;
    }

    /** Who is asked to confirm something answers so, instead of doing it at once. */
    public MemoryExports asking(BiConsumer<Question, Runnable> answer) {
        confirming = answer;
        return this;
    }

    /** What the next question for a file is answered with. */
    public void choose(String file) {
        chosen = Optional.of(file);
    }

    public void failWith(FileException.Reason reason) {
        failing = reason;
    }

    /** What was written, by file. */
    public Map<String, String> files() {
        return files;
    }

    @Override
    public byte[] scorecard(AssessmentSheet sheet, ReportFormat format, ReportContents contents) {
        chosenContents = contents;
        return line("scorecard of " + sheet.entry().profile().subject() + " as " + format);
    }

    @Override
    public byte[] answers(
            List<AnswerSheet> sheets,
            Framework framework,
            Predicate<org.southsouth.readiness.core.framework.Question> asked,
            ReportContents contents) {
        return line("answers of " + sheets.size());
    }

    @Override
    public Optional<byte[]> comparison(
            Comparison comparison, ReportFormat format, ReportContents contents, DrawWatch watch) {
        chosenContents = contents;
        String against = comparison.hasReference() ? " against the first" : "";
        return Optional.of(line("comparison of " + comparison.entries().size() + against + " as " + format));
    }

    @Override
    public byte[] plan(PlanSheet plan, ReportFormat format) {
        return line("plan of " + plan.actions().size() + " as " + format);
    }

    @Override
    public byte[] matching(Matching matching, List<Action> plan, ReportFormat format) {
        return line(
                "matches of " + matching.own().profile().subject() + " with " + plan.size() + " actions as " + format);
    }

    @Override
    public byte[] scores(List<Entry> entries, OptionalInt decimals) {
        return line("scores of " + entries.size());
    }

    @Override
    public byte[] matches(List<Match> matches) {
        return line("matches: " + matches.size());
    }

    @Override
    public byte[] assessments(List<AssessmentSummary> assessments) {
        return line("list of " + assessments.size());
    }

    @Override
    public byte[] robustness(List<Entry> entries, Robustness robustness, List<Optional<RankRange>> ranks) {
        return line("robustness of " + entries.size());
    }

    @Override
    public byte[] comparisonTable(Comparison comparison, List<String> columns) {
        return line("table of " + columns.size());
    }

    private static byte[] line(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(String file, byte[] contents) {
        if (failing != null) {
            throw new FileException(failing, file, null);
        }
        files.put(file, new String(contents, StandardCharsets.UTF_8));
    }

    @Override
    public void write(String file, FileBytes contents) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        contents.forEachPiece(all::writeBytes);
        write(file, all.toByteArray());
    }

    @Override
    public void confirm(Question question, Runnable whenConfirmed, Runnable whenStayed) {
        confirming.accept(question, whenConfirmed);
    }

    @Override
    public void ask(Question question, String prompt, Consumer<String> whenGiven) {
        whenGiven.accept(prompt);
    }

    @Override
    public void askPassword(Question question, Consumer<char[]> whenGiven) {
        whenGiven.accept("password".toCharArray());
    }

    @Override
    public void read(Question question, Region text, Node first) {
        // Nothing is read here.
    }

    @Override
    public void fill(Question question, Form form, Runnable whenDone) {
        if (form.complete().getValue()) {
            whenDone.run();
        }
    }

    @Override
    public Optional<String> fileToOpen(String title) {
        return chosen;
    }

    @Override
    public List<String> filesToOpen(String title) {
        return chosen.stream().toList();
    }

    @Override
    public List<String> filesToOpen(String title, List<String> endings) {
        return chosen.stream().toList();
    }

    @Override
    public Optional<String> folderToOpen(String title) {
        return chosen;
    }

    @Override
    public Optional<String> fileToSave(String title, String suggestedName, List<String> endings) {
        return chosen;
    }
}
