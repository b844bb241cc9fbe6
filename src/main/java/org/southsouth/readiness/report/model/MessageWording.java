package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonFindings;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.robustness.PairVerdict;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.Naming;

/**
 * What a comparison finds: of rounds of one subject how the overall score moved, of two subjects whether
 * they differ, of more what most of them lack, that overall scores differ clearly, and where they differ
 * most: the first two of these, after what the reference can learn where there is one. That scores differ is said only where 90 of 100 recalculations agree.
 */
final class MessageWording {
    private final Messages messages;
    private final Formats formats;
    private final Comparison comparison;
    private final List<ComparedEntry> entries;
    private final Robustness robustness;

    MessageWording(
            Messages messages,
            Formats formats,
            Comparison comparison,
            List<ComparedEntry> entries,
            Robustness robustness) {
        this.messages = messages;
        this.formats = formats;
        this.comparison = comparison;
        this.entries = List.copyOf(entries);
        this.robustness = robustness;
    }

    /** {@code plain} where nothing can be said. */
    ComparisonMessage message(String plain) {
        boolean areRounds = new Naming(
                        messages,
                        formats,
                        entries.stream().map(entry -> entry.entry().profile()).toList())
                .areRounds();
        if (areRounds) {
            return rounds(plain);
        }
        ComparisonFindings findings = ComparisonFindings.of(comparison);
        List<String> said = entries.size() == 2
                ? Stream.of(ahead(), two()).flatMap(Optional::stream).toList()
                : Stream.of(
                                ahead(),
                                findings.weakest().map(weak -> weakest(weak, findings.counted())),
                                differing(),
                                findings.widest().map(this::widest))
                        .flatMap(Optional::stream)
                        .toList();
        if (said.isEmpty()) {
            return new ComparisonMessage(plain, "");
        }
        String alike = findings.weakest()
                .filter(weak -> said.get(0).equals(weakest(weak, findings.counted())))
                .map(this::alike)
                .orElse("");
        String second = said.size() > 1 ? said.get(1) + "." : "";
        return new ComparisonMessage(
                said.get(0),
                Stream.of(alike, second).filter(words -> !words.isEmpty()).collect(Collectors.joining(" ")));
    }

    /** Else it looks as if the theme in the title were the only one. */
    private String alike(ComparisonFindings.Weakest weakest) {
        return weakest.alike() == 0 ? "" : messages.get("report.message.weakest.alike", weakest.alike());
    }

    /** Where the reference has most to learn, and from whom; empty where there is none. */
    private Optional<String> ahead() {
        return comparison.hasReference()
                ? ComparisonFindings.furthestAhead(comparison, 0)
                        .map(most -> messages.get(
                                "report.message.ahead",
                                entries.get(0).label().name(),
                                most.row().name(),
                                entries.get(most.ahead()).label().name(),
                                score(most.row().values().get(most.ahead())),
                                score(most.row().values().get(0))))
                : Optional.empty();
    }

    /** That they differ clearly, without names: nobody asked for a ranking. Empty where they do not. */
    private Optional<String> differing() {
        List<Integer> scored = IntStream.range(0, entries.size())
                .boxed()
                .filter(place -> entries.get(place).total().hasScore())
                .sorted(Comparator.comparingDouble(
                        place -> entries.get(place).total().score()))
                .toList();
        if (scored.size() < 2) {
            return Optional.empty();
        }
        int lowest = scored.get(0);
        int highest = scored.get(scored.size() - 1);
        return robustness
                .pair(highest, lowest)
                .filter(verdict -> verdict == PairVerdict.HIGHER || verdict == PairVerdict.ALWAYS_HIGHER)
                .map(verdict -> messages.get(
                        "report.message.differ",
                        score(entries.get(lowest).total().score()),
                        score(entries.get(highest).total().score())));
    }

    /** {@code counted}: of how many subjects, each once. */
    private String weakest(ComparisonFindings.Weakest weakest, int counted) {
        if (weakest.low() == counted) {
            return messages.get("report.message.weakest.all", weakest.row().name(), weakest.low());
        }
        int without = counted - weakest.count();
        return messages.get(
                without > 0 ? "report.message.weakest.scored" : "report.message.weakest",
                weakest.row().name(),
                weakest.low(),
                counted,
                without);
    }

    private String widest(ComparisonFindings.Widest widest) {
        return messages.get(
                "report.message.widest",
                widest.row().name(),
                entries.get(widest.lowest()).label().name(),
                score(widest.row().values().get(widest.lowest())),
                entries.get(widest.highest()).label().name(),
                score(widest.row().values().get(widest.highest())));
    }

    private Optional<String> two() {
        return robustness.pair(0, 1).map(verdict -> switch (verdict) {
            case ALWAYS_HIGHER, HIGHER, LOWER, ALWAYS_LOWER -> two("report.message.two", 0, 1);
            case CLOSE -> two("report.message.close", 0, 1);
        });
    }

    private String two(String key, int first, int second) {
        return messages.get(
                key,
                entries.get(first).label().name(),
                score(entries.get(first).total().score()),
                entries.get(second).label().name(),
                score(entries.get(second).total().score()));
    }

    private ComparisonMessage rounds(String plain) {
        Comparator<Round> order = Round.order(
                entries.stream().map(entry -> entry.entry().profile().round()).toList());
        List<Integer> places = IntStream.range(0, entries.size())
                .boxed()
                .filter(place -> entries.get(place).total().hasScore())
                .sorted(Comparator.comparing(
                        place -> entries.get(place).entry().profile().round(), order))
                .toList();
        if (places.size() < 2) {
            return new ComparisonMessage(plain, "");
        }
        int first = places.get(0);
        int last = places.get(places.size() - 1);
        String key = robustness.pair(last, first).map(MessageWording::moved).orElse("report.message.changed");
        String subject = formats.subject(entries.get(last).entry().profile().subject());
        List<String> figures = new ArrayList<>();
        for (int place : places) {
            figures.add(messages.get(
                    "report.verdict.then",
                    score(entries.get(place).total().score()),
                    entries.get(place).entry().profile().round().name()));
        }
        return new ComparisonMessage(messages.get(key, subject, messages.list(figures)), most(first, last));
    }

    private static String moved(PairVerdict verdict) {
        return switch (verdict) {
            case ALWAYS_HIGHER, HIGHER -> "report.message.rose";
            case CLOSE -> "report.message.still";
            case LOWER, ALWAYS_LOWER -> "report.message.fell";
        };
    }

    /** The pillar that moved most, in figures as they are printed. */
    private String most(int first, int last) {
        return comparison.sectionRows().stream()
                .filter(row -> row.level() == 1)
                .filter(row -> !Double.isNaN(move(row, first, last)))
                .max(Comparator.comparingDouble(row -> Math.abs(move(row, first, last))))
                .map(row -> messages.get(
                        "report.message.most",
                        row.title(),
                        score(row.values().get(first)),
                        score(row.values().get(last))))
                .orElse("");
    }

    private static double move(ComparisonRow row, int first, int last) {
        return row.values().get(last) - row.values().get(first);
    }

    private String score(double figure) {
        List<Band> bands = entries.get(0).entry().scorecard().framework().head().bands();
        return formats.score(figure, bands);
    }
}
