package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.DataGap;
import org.southsouth.readiness.report.model.Outlook;
import org.southsouth.readiness.report.model.Outlook.Partner;
import org.southsouth.readiness.report.model.Outlook.Shared;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What follows from a scorecard: the first steps, partners for them, whom to ask for what is open, and how to read it. */
public final class OutlookBlocks {
    /** More offices than these are not all named. */
    private static final int MOST_OFFICES = 12;

    private static final int FEW_OFFICES = 8;
    private static final int NAMED = 3;
    private static final int FEWEST_OFFICES = 3;

    private final Parts parts;
    private final Messages messages;
    private final ScorecardReport report;

    public OutlookBlocks(Messages messages, Formats formats, ScorecardReport report) {
        this.parts = new Parts(messages, formats, report.head());
        this.messages = messages;
        this.report = report;
    }

    /** Of a brief, so many at most. */
    public List<Block> steps(int most) {
        return new StepBlocks(parts, report).blocks(most, true);
    }

    /** Of a report, which has the whole plan too. */
    public List<Block> stepsOfReport() {
        return new StepBlocks(parts, report).blocks(Integer.MAX_VALUE, false);
    }

    /** Every action of the plan; nothing where the steps are all of it. */
    public List<Block> plan() {
        return new PlanBlocks(parts, report).blocks();
    }

    /** For this many of the steps; each with all that helps with one of them, and others up to so many. */
    public List<Block> partners(int most, int shares) {
        Outlook.Partners partners = report.outlook().partners();
        List<Block> blocks = new ArrayList<>();
        if (partners.chosen().isEmpty()) {
            blocks.add(Heading.chapter(parts.word("report.with")));
            blocks.add(Paragraph.of(Style.BODY, partners.none()));
            return blocks;
        }
        Map<QuestionId, Integer> steps = numbers(most);
        blocks.add(Heading.chapter(parts.word("report.with"), parts.word("report.with.note")));
        blocks.add(DataTable.of("partners", partnerColumns(steps, shares), partners.chosen())
                .withoutEmpty());
        blocks.addAll(alone(steps, partners));
        return blocks;
    }

    /** Why nobody is named for a step: nobody can help, or nobody was looked for. */
    private List<Block> alone(Map<QuestionId, Integer> steps, Outlook.Partners partners) {
        Map<Boolean, List<String>> alone = steps.entrySet().stream()
                .filter(step -> !partners.matched().contains(step.getKey()))
                .collect(Collectors.partitioningBy(
                        step -> partners.sought().contains(step.getKey()),
                        Collectors.mapping(step -> Integer.toString(step.getValue()), Collectors.toList())));
        String words = Stream.of(
                        alone("report.with.without", Objects.requireNonNull(alone.get(true))),
                        alone("report.with.unsought", Objects.requireNonNull(alone.get(false))))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? List.of() : List.of(Paragraph.of(Style.NOTE, words));
    }

    private String alone(String key, List<String> steps) {
        return steps.isEmpty() ? "" : messages.get(key, steps.size(), messages.list(steps));
    }

    /** Of the steps that are printed; in their order. */
    private Map<QuestionId, Integer> numbers(int most) {
        Map<QuestionId, Integer> numbers = new LinkedHashMap<>();
        report.outlook().steps().first().stream().limit(most).forEach(step -> {
            QuestionId question = step.question();
            if (question != null) {
                numbers.put(question, step.number());
            }
        });
        return numbers;
    }

    private List<ColumnSpec<Partner>> partnerColumns(Map<QuestionId, Integer> steps, int shares) {
        boolean isOneWay = report.outlook().partners().chosen().stream()
                .allMatch(partner -> partner.offer().isEmpty());
        return List.of(
                parts.column(
                        "partner",
                        "report.match.head.partner",
                        Kind.WORDS,
                        0.28,
                        // Where nobody wants something back, the next column says it.
                        partner -> isOneWay
                                ? Cell.of(RichText.typed(partner.name(), Look.STRONG))
                                : Cell.of(
                                        RichText.typed(partner.name(), Look.STRONG),
                                        RichText.of(partner.kind()).small())),
                parts.column(
                        "learn",
                        "report.with.learn",
                        Kind.WORDS,
                        0.42,
                        partner -> shared(partner.learn(), steps, shares)),
                parts.column(
                        "offer",
                        "report.with.offer",
                        Kind.WORDS,
                        0.3,
                        partner -> Cell.of(partner.offer().stream()
                                .map(offer -> RichText.of(messages.get(
                                        "report.with.offered",
                                        offer.title(),
                                        parts.score(offer.points()),
                                        offer.grade().name())))
                                .toList())));
    }

    /** The first step first. */
    private Cell shared(List<Shared> answers, Map<QuestionId, Integer> steps, int shares) {
        long helps = answers.stream()
                .filter(answer -> steps.containsKey(answer.question()))
                .count();
        return Cell.of(answers.stream()
                .sorted(Comparator.comparingInt(answer -> steps.getOrDefault(answer.question(), Integer.MAX_VALUE)))
                .limit(Math.max(shares, helps))
                .map(answer -> RichText.of(List.of(
                        parts.scored(answer.points()),
                        Run.of(" ", Look.PLAIN),
                        Run.of(words(answer, steps.get(answer.question())), Look.PLAIN))))
                .toList());
    }

    private String words(Shared answer, @Nullable Integer step) {
        String grade = answer.grade().name();
        return step == null
                ? messages.get("report.with.shared", answer.title(), grade)
                : messages.get("report.with.step", step, answer.title(), grade);
    }

    /**
     * Open answers by office, in so many rows at most; where there are many, those with the most first. Where none is open,
     * those that nothing documents, unless there is room for a few rows only.
     */
    public List<Block> offices(int most) {
        if (!report.dataGaps().isEmpty()) {
            String note =
                    messages.get("report.missing.note", report.root().figures().open());
            return offices(
                    report.isProvisional() ? "report.missing" : "report.html.unknown",
                    note + waiting(),
                    "report.head.open",
                    parts.word("report.missing.listed"),
                    report.dataGaps().stream().map(DataGap::question).toList(),
                    most);
        }
        List<ReportQuestion> undocumented = report.undocumented();
        if (undocumented.isEmpty() || most < FEWEST_OFFICES) {
            return List.of(
                    Heading.chapter(parts.word("report.html.unknown")),
                    Paragraph.of(Style.BODY, noneOpen(undocumented.size())));
        }
        return offices(
                "report.undocumented",
                undocumentedNote(undocumented.size()),
                "report.head.answers",
                parts.word("report.undocumented.listed"),
                undocumented,
                most);
    }

    private String noneOpen(int undocumented) {
        String none = parts.word("report.missing.none");
        return undocumented == 0 ? none : none + " " + undocumentedNote(undocumented);
    }

    /** With those that were never asked: they count as answers, so that no sum on the brief lacks them. */
    private String undocumentedNote(int undocumented) {
        String note = messages.get("report.undocumented.note", undocumented);
        int zero = report.notAsked();
        return zero == 0 ? note : note + " " + messages.get("report.undocumented.zero", zero);
    }

    /** {@code listed}: where the questions of the other offices are found. */
    private List<Block> offices(
            String title, String note, String count, String listed, List<ReportQuestion> asked, int most) {
        List<ColumnSpec<Office>> columns = List.of(
                parts.column(
                        "ask",
                        "report.head.ask",
                        Kind.WORDS,
                        0.3,
                        office -> Cell.of(RichText.of(office.name(), Look.STRONG))),
                parts.column("open", count, Kind.NUMBER, 0.08, office -> Cell.of(Integer.toString(office.open()))),
                parts.column("question", "report.head.among", Kind.WORDS, 0.62, office -> Cell.of(office.questions())));
        return List.of(
                Heading.chapter(parts.word(title), note), DataTable.of("gaps", columns, offices(asked, listed, most)));
    }

    /** Of those that no list of whom to ask has. */
    private String waiting() {
        int waiting = report.waiting();
        return waiting == 0 ? "" : " " + messages.get("report.missing.waiting", waiting);
    }

    private record Office(String name, int open, String questions) {}

    private List<Office> offices(List<ReportQuestion> asked, String listed, int most) {
        Map<String, List<ReportQuestion>> byOffice = asked.stream()
                .collect(Collectors.groupingBy(
                        question -> question.scored().question().guidance().ask(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Office> offices = new ArrayList<>();
        byOffice.forEach((name, open) -> offices.add(
                new Office(name.isBlank() ? parts.word("report.missing.nobody") : name, open.size(), among(open))));
        int shown = Math.min(most, offices.size() > MOST_OFFICES ? FEW_OFFICES : MOST_OFFICES);
        // The row of the others has room for a single one.
        if (offices.size() <= shown + 1) {
            return offices;
        }
        offices.sort(Comparator.comparingInt(Office::open).reversed());
        int rest = offices.subList(shown, offices.size()).stream()
                .mapToInt(Office::open)
                .sum();
        String others = messages.get("report.missing.offices", offices.size() - shown);
        return Stream.concat(offices.subList(0, shown).stream(), Stream.of(new Office(others, rest, listed)))
                .toList();
    }

    private String among(List<ReportQuestion> open) {
        String named = open.stream().limit(NAMED).map(ReportQuestion::title).collect(Collectors.joining("; "));
        return open.size() <= NAMED ? named : messages.get("report.missing.more", named, open.size() - NAMED);
    }

    /** What the letters, the evidence and the ranges mean, in three lines. */
    public List<Block> howToRead() {
        List<Run> grades = new ArrayList<>();
        grades.add(Run.of(parts.word("report.read.grades") + " ", Look.STRONG));
        for (Grade grade : Grade.values()) {
            grades.add(Run.of(grade.name(), Look.STRONG));
            grades.add(Run.of(" " + parts.meaning(grade) + (grade == Grade.D ? ". " : ", "), Look.PLAIN));
        }
        grades.add(Run.of(parts.word("report.read.grades.not"), Look.PLAIN));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.chapter(parts.word("report.read")));
        blocks.add(new Paragraph(Style.BODY, RichText.of(grades)));
        if (report.root().figures().hasScore()) {
            List<Run> evidenced = new ArrayList<>();
            line(evidenced, "report.read.evidenced", "report.read.evidenced.is");
            blocks.add(new Paragraph(Style.BODY, RichText.of(evidenced)));
        }
        List<Run> ranges = new ArrayList<>();
        if (report.root().figures().hasScore()) {
            line(ranges, "report.read.likely", "report.read.likely.is");
        }
        if (!report.outlook().peers().medians().isEmpty()) {
            line(ranges, "report.read.median", "report.read.median.is");
        }
        if (!ranges.isEmpty()) {
            blocks.add(new Paragraph(Style.BODY, RichText.of(ranges)));
        }
        return blocks;
    }

    private void line(List<Run> runs, String key, String meaning) {
        runs.add(Run.of(parts.word(key) + " ", Look.STRONG));
        runs.add(Run.of(parts.word(meaning) + " ", Look.PLAIN));
    }
}
