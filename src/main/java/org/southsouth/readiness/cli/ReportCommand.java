package org.southsouth.readiness.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.core.exchange.ReportWriter;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code report}: a scorecard of one subject, a comparison of several, a plan made from the suggestions for its low answers,
 * or its matches, as a document.
 */
final class ReportCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        Messages messages = options.messages();
        return options.command(messages.getString("cli.report"))
                .addOption(options.framework())
                .addOption(options.answers())
                .addOption(
                        options.optional(Options.KIND, "KIND", messages.get("cli.option.kind", messages.list(kinds()))))
                .addOption(options.optional(Options.SUBJECT, "A", messages.getString("cli.option.subject")))
                .addOption(options.optional(Options.SUBJECTS, "A,B", messages.getString("cli.option.subjects.report")))
                .addOption(options.required(
                        Options.FORMAT,
                        "FORMAT",
                        messages.get(
                                "cli.option.format",
                                messages.list(words(ReportKind.SCORECARD.formats())),
                                messages.list(words(ReportKind.PLAN.formats())),
                                messages.list(words(ReportKind.MATCH.formats())))))
                .addOption(options.depth())
                .addOption(options.notes())
                .addOption(options.required(
                        Options.OUT, Options.FILE_LABEL, messages.getString("cli.option.out.required")));
    }

    @Override
    public Result run(Call call) {
        ReportKind kind = kind(call);
        ReportFormat format = format(call, kind);
        Depth depth = call.depth();
        return switch (kind) {
            case SCORECARD -> scores(call, format, depth);
            case PLAN -> plan(call, format, depth);
            case MATCH -> {
                if (depth == Depth.CORE) {
                    throw new UsageException(call.messages().getString("cli.usage.kind.core"));
                }
                yield call.result(call.ports().reports().matching(Pairing.of(call, one(call)), format));
            }
        };
    }

    private static Result scores(Call call, ReportFormat format, Depth depth) {
        List<String> names = names(call);
        List<Entry> entries = entries(call, names, depth);
        ReportWriter reports = call.ports().reports();
        ReportContents contents = new ReportContents(call.has(Options.NOTES));
        if (call.option(Options.SUBJECT) != null) {
            return call.result(reports.scorecard(Pairing.around(call, names.get(0), entries.get(0)), format, contents));
        }
        Comparison comparison = Comparison.of(entries);
        return call.result(
                format == ReportFormat.CSV
                        ? reports.comparisonTable(comparison, names)
                        : reports.comparison(comparison, format, contents));
    }

    private static Result plan(Call call, ReportFormat format, Depth depth) {
        Entry entry = entries(call, List.of(one(call)), depth).get(0);
        AtomicInteger number = new AtomicInteger();
        List<Action> actions =
                Suggestion.all(entry.scorecard(), () -> new ActionId(Integer.toString(number.incrementAndGet())));
        return call.result(
                call.ports().reports().plan(new PlanSheet(entry, actions, PlanSheet.Origin.SUGGESTED), format));
    }

    private static List<Entry> entries(Call call, List<String> names, Depth depth) {
        Inputs inputs = Inputs.read(call);
        return inputs.score(new Selection(call.messages(), inputs.sheets()).named(names), depth);
    }

    /** The one subject of a plan or of matches. */
    private static String one(Call call) {
        String word = call.required(Options.KIND);
        if (call.option(Options.SUBJECTS) != null || call.option(Options.SUBJECT) == null) {
            throw new UsageException(call.messages().get("cli.usage.kind.subject", word));
        }
        if (call.has(Options.NOTES)) {
            throw new UsageException(call.messages().get("cli.usage.kind.notes", word));
        }
        return call.required(Options.SUBJECT);
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

    private static ReportKind kind(Call call) {
        String given = call.option(Options.KIND);
        if (given == null) {
            return ReportKind.SCORECARD;
        }
        return Arrays.stream(ReportKind.values())
                .filter(kind -> kind.word().equals(given))
                .findFirst()
                .orElseThrow(() -> new UsageException(call.messages()
                        .get("cli.usage.kind", given, call.messages().list(kinds()))));
    }

    private static ReportFormat format(Call call, ReportKind kind) {
        String given = call.required(Options.FORMAT);
        List<ReportFormat> formats = kind.formats();
        return formats.stream()
                .filter(format -> format.word().equals(given))
                .findFirst()
                .orElseThrow(() -> new UsageException(call.messages()
                        .get(
                                kind == ReportKind.SCORECARD ? "cli.usage.format" : "cli.usage.format.kind",
                                given,
                                call.messages().list(words(formats)),
                                kind.word())));
    }

    private static List<String> words(List<ReportFormat> formats) {
        return formats.stream().map(ReportFormat::word).toList();
    }

    private static List<String> kinds() {
        return Arrays.stream(ReportKind.values()).map(ReportKind::word).toList();
    }
}
