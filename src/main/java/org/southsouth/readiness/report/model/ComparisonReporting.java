package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.comparison.Caution;
import org.southsouth.readiness.core.comparison.Comparability;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.Naming;
import org.southsouth.readiness.words.SectionText;

/** From a comparison to its report; pure. */
public final class ComparisonReporting {
    private final Messages messages;
    private final Formats formats;

    public ComparisonReporting(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public ComparisonReport report(Comparison comparison, ReportStamp edition, ReportContents contents) {
        return report(comparison, edition, contents, (done, all) -> true).orElseThrow();
    }

    /** Empty where the watch stopped the draws. */
    public Optional<ComparisonReport> report(
            Comparison comparison, ReportStamp edition, ReportContents contents, DrawWatch watch) {
        List<Scorecard> scorecards =
                comparison.entries().stream().map(Entry::scorecard).toList();
        return Robustness.of(scorecards, RobustnessSettings.DEFAULT, watch)
                .map(robustness -> report(comparison, edition, contents, robustness));
    }

    private ComparisonReport report(
            Comparison comparison, ReportStamp edition, ReportContents contents, Robustness robustness) {
        List<ComparedEntry> entries = entries(comparison.entries());
        CautionWording cautions = new CautionWording(messages);
        List<ComparisonRow> rows = comparison.rows();
        List<ComparedRow> tree = new ArrayList<>();
        for (int next = 0; next < rows.size(); ) {
            next = addRow(tree, comparison, next, contents);
        }
        String title = title(comparison.entries());
        return new ComparisonReport(
                new ScorecardReporting(messages, formats)
                        .head(
                                title,
                                comparison.entries().get(0).scorecard().framework(),
                                comparison.entries().stream()
                                        .map(entry -> entry.scorecard().basis())
                                        .toList(),
                                edition),
                new MessageWording(messages, formats, comparison, entries, robustness).message(title),
                comparison,
                Stream.concat(
                                allFictional(comparison.entries()).stream(),
                                Comparability.of(comparison.entries()).stream())
                        .map(caution -> cautions.of(caution, entries))
                        .toList(),
                entries,
                tree,
                robustness);
    }

    /** No caution of a comparison, since they are alike; but whoever reads a file has no screen that says it. */
    private static Optional<Caution> allFictional(List<Entry> entries) {
        boolean areAll =
                entries.stream().allMatch(entry -> entry.profile().subject().isFictional());
        List<Integer> all = IntStream.range(0, entries.size()).boxed().toList();
        return areAll ? Optional.of(new Caution(Caution.Kind.FICTIONAL, all)) : Optional.empty();
    }

    private List<ComparedEntry> entries(List<Entry> entries) {
        List<Profile> profiles = entries.stream().map(Entry::profile).toList();
        Set<String> seen = new HashSet<>();
        boolean isSubjectTwice = !profiles.stream()
                .allMatch(profile -> seen.add(profile.subject().code()));
        Naming naming = new Naming(messages, formats, profiles);
        List<Label> labels = naming.labels();
        List<ComparedEntry> compared = new ArrayList<>();
        for (Entry entry : entries) {
            Profile profile = entry.profile();
            Label label = labels.get(compared.size());
            String code = profile.subject().code();
            compared.add(new ComparedEntry(
                    entry,
                    isSubjectTwice ? code + "@" + profile.round().name() : code,
                    naming.areRounds() ? formats.title(profile) : label.name(),
                    label,
                    new SectionText(messages, formats, entry.scorecard())
                            .reason(entry.scorecard().root())));
        }
        return compared;
    }

    /** What is compared: rounds of one subject, or so many of one round or of several. */
    private String title(List<Entry> entries) {
        List<Profile> profiles = entries.stream().map(Entry::profile).toList();
        Naming naming = new Naming(messages, formats, profiles);
        if (naming.areRounds()) {
            return messages.get(
                    "report.comparison.title.rounds",
                    formats.subject(profiles.get(0).subject()),
                    messages.list(profiles.stream()
                            .map(profile -> profile.round().name())
                            .toList()));
        }
        return naming.isOneRound()
                ? messages.get(
                        "report.comparison.title.round",
                        entries.size(),
                        profiles.get(0).round().name())
                : messages.get("report.comparison.title", entries.size());
    }

    /** Adds the row at this place with all below it; gives the place after them. */
    private int addRow(List<ComparedRow> siblings, Comparison comparison, int place, ReportContents contents) {
        List<ComparisonRow> rows = comparison.rows();
        ComparisonRow row = rows.get(place);
        List<ComparedRow> below = new ArrayList<>();
        int next = place + 1;
        while (next < rows.size() && rows.get(next).level() > row.level()) {
            next = addRow(below, comparison, next, contents);
        }
        List<String> answers = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Entry entry : comparison.entries()) {
            if (row.kind() == ComparisonRow.Kind.QUESTION) {
                ReportQuestion question = question(entry.scorecard(), row.id(), contents);
                answers.add(question.answer());
                reasons.add(question.reason());
            } else {
                answers.add("");
                reasons.add(new SectionText(messages, formats, entry.scorecard())
                        .reason(entry.scorecard().of(new SectionId(row.id()))));
            }
        }
        siblings.add(new ComparedRow(row, answers, reasons, below));
        return next;
    }

    private ReportQuestion question(Scorecard scorecard, String id, ReportContents contents) {
        return new AnswerWording(messages, formats, scorecard, contents).of(scorecard.of(new QuestionId(id)));
    }
}
