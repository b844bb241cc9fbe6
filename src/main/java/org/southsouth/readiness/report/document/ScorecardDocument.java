package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.cooperation.FirstPartner;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.report.document.Chart.Figures;
import org.southsouth.readiness.report.document.Chart.Pictures;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.DataTable.Plot;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.Parts.Strip;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.figure.ScorecardFigures;
import org.southsouth.readiness.report.model.FindingWording;
import org.southsouth.readiness.report.model.OthersWording;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ReviewWording;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A scorecard from the verdict down to every answer. */
public final class ScorecardDocument {
    private static final double HALF_A_TENTH = 0.05;

    private final Parts parts;
    private final Messages messages;
    private final Formats formats;
    private final ScorecardReport report;
    private final PillarBlocks pillars;

    public ScorecardDocument(Messages messages, Formats formats, ScorecardReport report) {
        this.parts = new Parts(messages, formats, report.head());
        this.messages = messages;
        this.formats = formats;
        this.report = report;
        this.pillars = new PillarBlocks(parts, report);
    }

    public Document document() {
        List<Block> blocks = new ArrayList<>(opening());
        whereItStands(blocks);
        profile(blocks);
        blocks.addAll(earlierRounds());
        blocks.add(new PageGroup(
                PageGroup.Rule.KEEP,
                List.of(
                        Heading.chapter(parts.word("report.html.sure")),
                        new Facts(new SureFacts(parts, report).all()))));
        OutlookBlocks outlook = new OutlookBlocks(messages, formats, report);
        blocks.add(new PageGroup(PageGroup.Rule.KEEP, outlook.stepsOfReport()));
        blocks.add(
                new PageGroup(PageGroup.Rule.KEEP, outlook.partners(Integer.MAX_VALUE, FirstPartner.FEWEST_MATCHES)));
        blocks.addAll(outlook.plan());
        blocks.addAll(findings());
        blocks.addAll(gaps());
        blocks.addAll(questions());
        blocks.addAll(method());
        blocks.addAll(new SignOffBlocks(messages, formats, report).blocks());
        return new Document(
                report.head(),
                parts.word("report.html.scorecard"),
                parts.state(report.entry()),
                "",
                false,
                true,
                blocks);
    }

    private List<Block> opening() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                Style.KICKER,
                messages.get(
                        "print.kicker",
                        report.head().frameworkTitle(),
                        messages.get(
                                "report.html.round",
                                report.entry().profile().round().name()))));
        blocks.add(Heading.title(report.subject()));
        blocks.add(new Paragraph(Style.VERDICT, RichText.of(report.verdict())));
        if (!report.outlook().first().isEmpty()) {
            blocks.add(Paragraph.of(Style.LEAD, report.outlook().first()));
        }
        StateWording.Statement state = new StateWording(messages, formats).statement(report);
        blocks.add(new Paragraph(Style.NOTICE, RichText.of(state.head(), state.rest())));
        report.signOff()
                .map(new ReviewWording(messages, formats)::reservations)
                .filter(words -> !words.isBlank())
                .ifPresent(words ->
                        blocks.add(Paragraph.of(Style.NOTICE, messages.get("report.review.reservations", words))));
        if (!report.tooFew().isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTICE, parts.word("report.html.too-few")));
            blocks.add(new Bullets(report.tooFew().stream()
                    .map(section -> RichText.of(section.title(), ": " + section.reason()))
                    .toList()));
        }
        return blocks;
    }

    private void whereItStands(List<Block> blocks) {
        List<Strip> strips = new ArrayList<>();
        if (report.basis().hasTotal()) {
            boolean hasScore = report.root().figures().hasScore();
            strips.add(strip(
                    parts.word(hasScore ? "report.html.overall" : "report.html.no-overall"), report.root(), true));
        }
        report.root().sections().forEach(pillar -> strips.add(strip(pillar.chartTitle(), pillar, false)));
        String title = parts.word("report.html.stand");
        blocks.add(Heading.chapter(title));
        blocks.add(new Chart(
                title,
                Pictures.one(drawing -> new ScorecardFigures(drawing, report).totals()),
                Optional.of(parts.strips("report.head.section", strips)),
                Figures.BELOW));
        averaged().ifPresent(words -> blocks.add(Paragraph.of(Style.NOTE, words)));
    }

    private Strip strip(String name, ReportSection section, boolean isMain) {
        String bands = section.figures().hasScore() ? parts.figures().bands(section) : section.reason();
        return new Strip(name, bands, section.figures(), report.likely(section), isMain, true);
    }

    /**
     * For pages, whose front has room for the first figures only: what else the overall score could be. Empty where there is nothing else.
     */
    public List<Block> otherWays() {
        List<RichText> said = new ArrayList<>();
        averaged().map(RichText::of).ifPresent(said::add);
        if (!Double.isNaN(report.weakCase())) {
            said.add(RichText.of(messages.get("report.weak", parts.score(report.weakCase()))));
        }
        return said.isEmpty()
                ? List.of()
                : List.of(Heading.chapter(parts.word("report.html.other-ways")), new Bullets(said));
    }

    /** The plain average, where the overall mean is not the plain one. */
    private Optional<String> averaged() {
        double averaged = report.entry().scorecard().averagedInstead();
        if (report.root().figures().section().mean() == Mean.ARITHMETIC || Double.isNaN(averaged)) {
            return Optional.empty();
        }
        double more = averaged - report.root().figures().score();
        String figure = formats.fixed(averaged, 1);
        return Optional.of(
                more < HALF_A_TENTH
                        ? messages.get("report.html.averaged.same", figure)
                        : messages.get("report.html.averaged", figure, formats.fixed(more, 1)));
    }

    private void profile(List<Block> blocks) {
        boolean hasThemes = report.root().sections().stream()
                .anyMatch(pillar -> !pillar.sections().isEmpty());
        if (report.basis().depth() == Depth.CORE || !hasThemes) {
            return;
        }
        List<ColumnSpec<ReportSection>> columns = profileColumns();
        List<ReportSection> rows = report.root().sections().stream()
                .flatMap(pillar -> pillar.sections().isEmpty()
                        ? Stream.of(pillar)
                        : Stream.concat(Stream.of(pillar), pillar.leaves().stream()))
                .toList();
        Group group = Group.of(
                ColumnSpec.rows(columns, rows, row -> report.root().sections().contains(row)));
        String title = parts.word("report.html.profile");
        blocks.add(Heading.chapter(
                title, new OthersWording(messages, report.outlook().peers()).note()));
        blocks.add(new Chart(
                title,
                (drawing, room) ->
                        new ScorecardFigures(drawing, report).themes().stream().toList(),
                Optional.of(new DataTable("profile", DataTable.heads(columns), List.of(group))),
                Figures.BELOW));
        blocks.add(parts.legend(parts.word("report.legend.missing")));
    }

    /** How the scores changed since earlier rounds; nothing without one. */
    public List<Block> earlierRounds() {
        String title = parts.word("report.slope");
        return new ScorecardFigures(messages, formats, report).slope().isEmpty()
                ? List.of()
                : List.of(
                        Heading.chapter(title),
                        new Chart(
                                title,
                                (drawing, room) -> new ScorecardFigures(drawing, report)
                                        .slope().stream().toList(),
                                Optional.empty(),
                                Figures.BELOW));
    }

    private List<ColumnSpec<ReportSection>> profileColumns() {
        Map<SectionId, Double> middles = report.outlook().peers().medians();
        List<ColumnSpec<ReportSection>> columns = new ArrayList<>(List.of(
                parts.column(
                        "name",
                        "report.xlsx.level.theme",
                        Kind.WORDS,
                        0.34,
                        row -> Cell.of(
                                report.root().sections().contains(row)
                                        ? RichText.of(row.chartTitle(), Look.STRONG)
                                        : RichText.of(row.title(), Look.PLAIN))),
                ColumnSpec.of(
                        "plot",
                        "",
                        Kind.PLOT,
                        0.56,
                        theme -> Cell.of(new Plot(theme.figures(), Optional.empty(), true))),
                parts.column(
                        "score",
                        "report.head.score",
                        Kind.SCORE,
                        0.1,
                        theme -> Cell.of(parts.scored(theme.figures().score())))));
        if (!middles.isEmpty()) {
            columns.add(parts.column(
                    "middle",
                    "report.head.others",
                    Kind.NUMBER,
                    0.1,
                    theme ->
                            Cell.of(middle(middles.get(theme.figures().section().id())))));
        }
        return columns;
    }

    private String middle(@Nullable Double median) {
        return median == null ? "" : parts.score(median);
    }

    /** What is strong and what is weak, with how many there are. */
    public List<Block> findings() {
        List<Block> blocks = new ArrayList<>();
        FindingWording wording = new FindingWording(messages);
        findings(blocks, "report.html.strong", "report.html.strong.none", report.strengths());
        note(blocks, wording.said(report.said()));
        findings(blocks, "report.html.weak", "report.html.missing.none", report.missing());
        note(blocks, wording.saidLow(report.saidLow()));
        return blocks;
    }

    /** The first of them; all are counted. */
    private void findings(List<Block> blocks, String title, String none, List<ReportQuestion> questions) {
        blocks.add(Heading.chapter(parts.word(title)));
        if (questions.isEmpty()) {
            note(blocks, parts.word(none));
            return;
        }
        List<ReportQuestion> first =
                questions.stream().limit(FindingWording.MOST).toList();
        blocks.add(DataTable.of(
                "findings", new QuestionColumns(parts, report.entry().reviews()).findings(), first));
        note(blocks, new FindingWording(messages).shown(questions));
    }

    private static void note(List<Block> blocks, String words) {
        if (!words.isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTE, words));
        }
    }

    /** What is not known yet, by the office to ask. */
    public List<Block> gaps() {
        return new GapBlocks(parts, report).blocks();
    }

    /** Its pillars, each as a chapter. */
    public List<ReportSection> chapters() {
        return pillars.chapters();
    }

    public List<Block> pillar(ReportSection pillar) {
        return pillars.blocks(pillar);
    }

    private List<Block> questions() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.chapter(parts.word("report.html.all")));
        pillars.chapters().forEach(pillar -> blocks.addAll(pillars.blocks(pillar)));
        return blocks;
    }

    /** How the figures are made. */
    public List<Block> method() {
        return parts.method();
    }
}
