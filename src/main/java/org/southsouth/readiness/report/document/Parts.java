package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.Chart.Figures;
import org.southsouth.readiness.report.document.Chart.Pictures;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What every document says in the same way. */
record Parts(Messages messages, Formats formats, ReportHead head) {
    String word(String key) {
        return messages.getString(key);
    }

    /** What a list begins with: its title, which names whose it is, and what it says in a sentence. */
    List<Block> opening(String title, String lead) {
        return List.of(Heading.title(messages.get(title, head.title())), Paragraph.of(Style.LEAD, lead));
    }

    /** A chart under its title, whose figures stand elsewhere. */
    List<Block> chart(String title, Pictures pictures) {
        return chart(title, "", pictures);
    }

    /** With what it comes to beside the title. */
    List<Block> chart(String title, String note, Pictures pictures) {
        return List.of(Heading.chapter(title, note), new Chart(title, pictures, Optional.empty(), Figures.ELSEWHERE));
    }

    FigureWording figures() {
        return new FigureWording(messages, formats, head.bands());
    }

    String score(double figure) {
        return formats.score(figure, head.bands());
    }

    Run scored(double figure) {
        return new Run(score(figure), Look.SCORE, figure);
    }

    /** From the points now to those that are aimed at; nothing where both are NaN. */
    RichText scored(double now, double goal) {
        List<Run> runs = new ArrayList<>();
        if (!Double.isNaN(now) || !Double.isNaN(goal)) {
            runs.add(scored(now));
        }
        if (!Double.isNaN(goal)) {
            runs.add(Run.of(" → ", Look.PLAIN));
            runs.add(scored(goal));
        }
        return RichText.of(runs);
    }

    /** The points of a question: what does not apply is neither a figure nor a gap. */
    Run scored(double points, QuestionState state) {
        return Double.isNaN(points) && !state.isApplicable()
                ? Run.of(word("report.not-applicable.short"), Look.NO_SCORE)
                : scored(points);
    }

    String of(int part, int whole) {
        return messages.get("report.of", Integer.toString(part), Integer.toString(whole));
    }

    /** The number of each row, without a head. */
    static <R> ColumnSpec<R> number(ToIntFunction<R> number) {
        return ColumnSpec.of(
                "number",
                "",
                Kind.NUMBER,
                0.04,
                row -> Cell.of(RichText.of(Integer.toString(number.applyAsInt(row)), Look.STRONG)));
    }

    <R> ColumnSpec<R> column(String key, String title, Kind kind, double share, Function<R, Cell> cell) {
        return ColumnSpec.of(key, word(title), kind, share, cell);
    }

    /** A section of a strip chart: its name, its drawing and its four figures, none where there is no total. */
    record Strip(
            String name,
            String note,
            ScoredSection section,
            Optional<LikelyRange> likely,
            boolean isMain,
            boolean hasTotal) {}

    /** The rows of a strip chart; {@code title} stands above their names. */
    DataTable strips(String title, List<Strip> strips) {
        boolean hasOpen = strips.stream().anyMatch(strip -> !strip.section().isComplete());
        List<ColumnSpec<Strip>> columns = stripColumns(title).stream()
                .filter(column -> hasOpen || !column.head().key().equals("case"))
                .toList();
        return new DataTable(
                "strip",
                DataTable.heads(columns),
                List.of(DataTable.Group.of(ColumnSpec.rows(columns, strips, Strip::isMain))));
    }

    private List<ColumnSpec<Strip>> stripColumns(String title) {
        return List.of(
                column("name", title, Kind.WORDS, 0.26, Parts::name),
                ColumnSpec.of(
                        "plot",
                        "",
                        Kind.PLOT,
                        0.38,
                        strip -> total(strip, section -> Cell.of(new DataTable.Plot(section, strip.likely(), false)))),
                column(
                        "score",
                        "report.head.score",
                        Kind.SCORE,
                        0.07,
                        strip -> total(strip, section -> Cell.of(scored(section.score())))),
                column(
                        "likely",
                        "report.head.likely",
                        Kind.NUMBER,
                        0.09,
                        strip -> total(strip, section -> Cell.of(figures().likely(strip.likely(), section)))),
                column(
                        "case",
                        "report.head.case",
                        Kind.NUMBER,
                        0.11,
                        strip -> total(strip, section -> Cell.of(figures().bounds(section)))),
                column(
                        "evidenced",
                        "report.head.evidenced",
                        Kind.NUMBER,
                        0.09,
                        strip -> total(strip, section -> Cell.of(score(section.evidenced())))));
    }

    private static Cell name(Strip strip) {
        return Cell.of(
                RichText.of(strip.name(), Look.STRONG),
                RichText.of(strip.note()).small());
    }

    private static Cell total(Strip strip, Function<ScoredSection, Cell> cell) {
        return strip.hasTotal() ? cell.apply(strip.section()) : Cell.of("");
    }

    /** What the colours mean, and what stands where there is none. */
    Paragraph legend(String missing) {
        List<Run> runs = new ArrayList<>();
        for (int band = 0; band < head.bands().size(); band++) {
            Band each = head.bands().get(band);
            runs.add(new Run("", Look.COLOUR, each.from()));
            runs.add(Run.of(each.title() + " ", Look.MUTED));
            runs.add(Run.of(figures().bandRange(band), Look.PLAIN));
            runs.add(Run.of(" · ", Look.MUTED));
        }
        runs.add(new Run("", Look.COLOUR, Double.NaN));
        runs.add(Run.of(missing, Look.MUTED));
        return new Paragraph(Paragraph.Style.LEGEND, RichText.of(runs));
    }

    Optional<Document.State> state(Entry entry) {
        StateWording states = new StateWording(messages, formats);
        return Optional.of(
                new Document.State(states.of(entry), states.lessThanFull(entry), StateWording.needsCare(entry)));
    }

    /** What the state means where it is not validated; else nothing. */
    List<Block> notice(Entry entry) {
        StateWording.Statement care = new StateWording(messages, formats).care(entry);
        return StateWording.needsCare(entry)
                ? List.of(new Paragraph(Paragraph.Style.NOTICE, RichText.of(care.head(), care.rest())))
                : List.of();
    }

    /** How the figures are made, what bands and letters mean, and what the report is not. */
    List<Block> method() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.chapter(word("report.html.method")));
        blocks.add(Bullets.of(head.method()));
        blocks.add(section("print.bands"));
        blocks.add(bands());
        blocks.add(section("print.grades"));
        blocks.add(grades());
        blocks.add(section("print.not"));
        blocks.add(Bullets.of(head.notices()));
        blocks.add(Paragraph.of(Paragraph.Style.NOTE, new MadeWording(messages, formats).sentence(head)));
        return blocks;
    }

    private Heading section(String title) {
        return new Heading(Heading.Level.SECTION, word(title), "", "");
    }

    private DataTable bands() {
        List<ColumnSpec<Band>> columns = List.of(
                column(
                        "sign",
                        "print.head.sign",
                        Kind.SCORE,
                        0.12,
                        band -> Cell.of(new Run("", Look.COLOUR, band.from()))),
                column("meaning", "print.head.meaning", Kind.WORDS, 0.76, band -> Cell.of(band.title())),
                column(
                        "points",
                        "report.head.points",
                        Kind.NUMBER,
                        0.12,
                        band -> Cell.of(figures().bandRange(head.bands().indexOf(band)))));
        return DataTable.of("signs", columns, head.bands());
    }

    private DataTable grades() {
        List<ColumnSpec<Grade>> columns = List.of(
                column(
                        "grade",
                        "report.head.grade",
                        Kind.GRADE,
                        0.12,
                        grade -> Cell.of(Run.of(grade.name(), Look.GRADE))),
                column("meaning", "print.head.meaning", Kind.WORDS, 0.88, grade -> Cell.of(meaning(grade))));
        return DataTable.of("signs", columns, Arrays.asList(Grade.values()));
    }

    String meaning(Grade grade) {
        return word(
                switch (grade) {
                    case A -> "report.grade.a";
                    case B -> "report.grade.b";
                    case C -> "report.grade.c";
                    case D -> "report.grade.d";
                });
    }
    /** Of an action without a day, in the words of the plan's screen. Empty where no other has one: that column is left out. Also of what is done or dropped. */
    String noEnd(PlannedAction planned, boolean hasDays) {
        return hasDays && planned.action().state().isOpen() ? word("plan.day.none") : "";
    }

    /** Who leads, and below whoever helps; either may be empty. */
    Cell bodies(String lead, String with) {
        return Cell.of(
                RichText.typed(lead, Look.STRONG),
                RichText.typed(with, Look.PLAIN).small());
    }
}
