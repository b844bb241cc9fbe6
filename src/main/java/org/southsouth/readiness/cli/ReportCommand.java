package org.southsouth.readiness.cli;

import java.util.Arrays;
import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportWriter;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** {@code report}: a scorecard of one subject, or a comparison of several, as a document. */
final class ReportCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        Messages messages = options.messages();
        return options.command(messages.getString("cli.report"))
                .addOption(options.framework())
                .addOption(options.answers())
                .addOption(options.optional(Options.SUBJECT, "A", messages.getString("cli.option.subject")))
                .addOption(options.optional(Options.SUBJECTS, "A,B", messages.getString("cli.option.subjects.report")))
                .addOption(options.required(
                        Options.FORMAT, "FORMAT", messages.get("cli.option.format", messages.list(formats()))))
                .addOption(options.depth())
                .addOption(options.notes())
                .addOption(options.required(Options.OUT, "FILE", messages.getString("cli.option.out.required")));
    }

    @Override
    public Result run(Call call) {
        ReportFormat format = format(call);
        List<String> names = names(call);
        Depth depth = call.depth();
        Inputs inputs = Inputs.read(call);
        Selection selection = new Selection(call.messages(), inputs.sheets());
        List<Entry> entries = inputs.score(selection.named(names), depth);
        ReportWriter reports = call.ports().reports();
        ReportContents contents = new ReportContents(call.has(Options.NOTES));
        if (call.option(Options.SUBJECT) != null) {
            return call.result(reports.scorecard(entries.get(0), format, contents));
        }
        Comparison comparison = Comparison.of(entries);
        return call.result(
                format == ReportFormat.CSV
                        ? reports.comparisonTable(comparison, names)
                        : reports.comparison(comparison, format, contents));
    }

    private static List<String> names(Call call) {
        String one = call.option(Options.SUBJECT);
        String several = call.option(Options.SUBJECTS);
        if (one != null && several == null) {
            return List.of(one);
        }
        if (one == null && several != null) {
            return SubjectNames.parse(several, call.messages());
        }
        throw new UsageException(
                call.messages().getString(one == null ? "cli.usage.subject.neither" : "cli.usage.subject.both"));
    }

    private static ReportFormat format(Call call) {
        String given = call.required(Options.FORMAT);
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.word().equals(given))
                .findFirst()
                .orElseThrow(() -> new UsageException(call.messages()
                        .get("cli.usage.format", given, call.messages().list(formats()))));
    }

    private static List<String> formats() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList();
    }
}
