package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.MatchReport.GapLine;
import org.southsouth.readiness.report.model.MatchReport.MatchLine;
import org.southsouth.readiness.report.model.MatchReport.PartnerLine;
import org.southsouth.readiness.report.model.MatchReport.StrongestLine;

/** What matches come to, on a page: who helps most and with what, and what can go both ways. Then every gap in one line. */
record MatchSummary(Parts parts, MatchReport report) {
    private static final int MOST_EXCHANGES = 5;
    private static final int NAMED = 2;
    private static final int PEERS = 3;

    /** The message, or the title alone where nobody can help. */
    List<Block> opening() {
        String title = parts.messages().get("report.match.title", report.head().title());
        List<Block> blocks = new ArrayList<>();
        if (report.message().isEmpty()) {
            blocks.add(Heading.title(title));
        } else {
            blocks.add(Paragraph.of(Style.KICKER, title));
            blocks.add(Heading.title(report.message()));
        }
        blocks.add(Paragraph.of(
                Style.LEAD,
                Stream.of(report.lead(), report.finding())
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" "))));
        blocks.addAll(parts.notice(report.matching().own().entry()));
        return blocks;
    }

    List<Block> strongest() {
        if (report.strongest().isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.chapter(
                        parts.messages()
                                .get(
                                        "report.match.strongest",
                                        report.strongest().size()),
                        parts.word("report.match.strongest.note")),
                DataTable.of("strongest", strongestColumns(), report.strongest()));
    }

    private List<ColumnSpec<StrongestLine>> strongestColumns() {
        return List.of(
                parts.column(
                        "question",
                        "report.match.head.would",
                        Kind.WORDS,
                        0.25,
                        line -> question(line.gap().gap().question())),
                parts.column(
                        "own",
                        "report.match.head.own",
                        Kind.SCORE,
                        0.06,
                        line -> Cell.of(parts.scored(line.gap().gap().points()))),
                parts.column("from", "report.match.head.from", Kind.WORDS, 0.2, MatchSummary::from),
                parts.column(
                        "points",
                        "report.match.head.theirs",
                        Kind.WORDS,
                        0.1,
                        line -> Cell.of(RichText.of(boxes(line.line())))),
                parts.column(
                        "alike",
                        "report.match.head.alike",
                        Kind.WORDS,
                        0.32,
                        line -> Cell.of(RichText.of(String.join(", ", line.alike()), Look.MUTED)
                                .small())),
                parts.column(
                        "strength",
                        "report.match.head.match",
                        Kind.NUMBER,
                        0.07,
                        line -> Cell.of(strength(line.line().match()))));
    }

    private static Cell question(Question question) {
        return Cell.of(RichText.of(List.of(
                Run.of(question.title() + " ", Look.STRONG),
                Run.of(question.id().value(), Look.MUTED))));
    }

    /** What can go both ways stands in a table of its own. */
    private static Cell from(StrongestLine line) {
        return Cell.of(
                RichText.typed(line.line().name(), Look.STRONG),
                RichText.typed(line.planned(), Look.PLAIN).small());
    }

    private List<Run> boxes(MatchLine line) {
        return List.of(parts.scored(line.points()), Run.of(line.match().grade().name(), Look.GRADE));
    }

    private String strength(Match match) {
        return parts.formats().fixed(match.value(), 2);
    }

    /** With whom something can go both ways; where nobody is, what there is. */
    List<Block> exchanges() {
        List<PartnerLine> both = report.firstPartners().stream()
                .filter(partner -> partner.exchange().isTwoWay())
                .toList();
        List<PartnerLine> shown = (both.isEmpty() ? report.firstPartners() : both)
                .stream().limit(MOST_EXCHANGES).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        return List.of(
                both.isEmpty()
                        ? Heading.chapter(parts.word("report.match.partners"))
                        : Heading.chapter(
                                parts.word("report.match.both"),
                                parts.messages().get("report.match.both.note", shown.size(), both.size())),
                DataTable.of("exchange", exchangeColumns(both.isEmpty()), shown));
    }

    private List<ColumnSpec<PartnerLine>> exchangeColumns(boolean hasKind) {
        List<Match> learns = report.matching().matches();
        List<Match> offers = report.matching().strengths().stream()
                .flatMap(strength -> strength.matches().stream())
                .toList();
        return List.of(
                parts.column(
                        "partner",
                        "report.match.head.partner",
                        Kind.WORDS,
                        0.26,
                        partner -> Cell.of(
                                RichText.typed(partner.title(), Look.STRONG),
                                RichText.of(hasKind ? partner.kind() : "").small())),
                parts.column(
                        "learn",
                        "report.match.head.learn",
                        Kind.WORDS,
                        0.37,
                        partner -> Cell.of(named(matches(learns, partner, Match::peer)))),
                parts.column(
                        "offer",
                        "report.match.head.offer",
                        Kind.WORDS,
                        0.37,
                        partner -> Cell.of(named(matches(offers, partner, Match::learner)))));
    }

    /** All with this partner, and not only the themes that are proposed; those to begin with first. */
    private List<Match> matches(List<Match> all, PartnerLine partner, Function<Match, Party> other) {
        List<Match> begin = report.begin(partner);
        return all.stream()
                .filter(match -> other.apply(match).equals(partner.exchange().peer()))
                .sorted(Comparator.comparing((Match match) -> !begin.contains(match))
                        .thenComparingDouble(match -> -match.value()))
                .toList();
    }

    private String named(List<Match> matches) {
        List<String> titles =
                matches.stream().map(match -> match.question().title()).toList();
        String first = titles.stream().limit(NAMED).collect(Collectors.joining("; "));
        return titles.size() <= NAMED
                ? first
                : parts.messages().get("report.missing.more", first, titles.size() - NAMED);
    }

    /** How a strength is made. */
    List<Block> strength() {
        List<Block> blocks = new ArrayList<>();
        note(blocks, report.strongest().isEmpty() ? "" : parts.word("report.match.strength"));
        return blocks;
    }

    /** Who counts, and who is left out. */
    List<Block> notes() {
        List<Block> blocks = new ArrayList<>();
        note(blocks, report.taken());
        note(blocks, report.leftOut());
        return blocks;
    }

    /** What nobody can help with. */
    List<Block> alone() {
        List<Block> blocks = new ArrayList<>();
        if (!report.alone().isEmpty()) {
            String titles = report.alone().stream()
                    .map(gap -> gap.gap().question().title())
                    .collect(Collectors.joining("; "));
            note(
                    blocks,
                    parts.messages().get("report.match.without", report.alone().size(), titles));
        }
        return blocks;
    }

    private static void note(List<Block> blocks, String words) {
        if (!words.isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTE, words));
        }
    }

    /** Every gap with the three who are strongest on it. */
    List<Block> gaps() {
        if (report.helped().isEmpty()) {
            return List.of(
                    Heading.chapter(parts.word("report.match.gaps")),
                    Paragraph.of(Style.NOTE, parts.word("report.match.gaps.none")));
        }
        List<ColumnSpec<GapLine>> columns = new ArrayList<>();
        columns.add(parts.column(
                "question",
                "report.match.head.gap",
                Kind.WORDS,
                0.242,
                gap -> question(gap.gap().question())));
        columns.add(parts.column(
                "own",
                "report.match.head.own",
                Kind.SCORE,
                0.058,
                gap -> Cell.of(parts.scored(gap.gap().points()))));
        int most = report.helped().stream()
                .mapToInt(gap -> Math.min(PEERS, gap.peers().size()))
                .max()
                .orElse(1);
        IntStream.range(0, most)
                .forEach(place -> columns.add(ColumnSpec.of(
                        "peer-" + place,
                        place == 0 ? parts.word("report.match.head.strongest") : "",
                        Kind.WORDS,
                        0.235,
                        gap -> peer(gap, place))));
        return List.of(
                Heading.chapter(parts.word("report.match.gaps"), parts.word("report.match.gaps.short")),
                DataTable.of("gaps-in-short", columns, report.helped()).with(place -> true));
    }

    private Cell peer(GapLine gap, int place) {
        if (place >= gap.peers().size()) {
            return Cell.of("");
        }
        MatchLine line = gap.peers().get(place);
        List<Run> runs = new ArrayList<>(boxes(line));
        runs.add(Run.of(line.name() + " ", Look.PLAIN));
        runs.add(Run.of(strength(line.match()), Look.MUTED));
        return Cell.of(RichText.of(runs));
    }
}
