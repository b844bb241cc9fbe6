package org.southsouth.readiness.report.column;

import static org.southsouth.readiness.report.column.DataColumn.code;
import static org.southsouth.readiness.report.column.DataColumn.count;
import static org.southsouth.readiness.report.column.DataColumn.figures;
import static org.southsouth.readiness.report.column.DataColumn.join;
import static org.southsouth.readiness.report.column.DataColumn.score;
import static org.southsouth.readiness.report.column.DataColumn.within;
import static org.southsouth.readiness.report.column.DataColumn.words;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.model.ReportQuestion;

/** What was answered, what it earned and what it rests on; not in CSV, whose answers are made to be read back. */
public final class AnsweredColumns {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private AnsweredColumns() {}

    /** A question; {@code state} says its state in words, for a format that shows them. */
    public record Reported(ReportQuestion question, String state) {
        private ScoredQuestion scored() {
            return question.scored();
        }

        private Question asked() {
            return question.scored().question();
        }

        private Evidence evidence() {
            return question.scored().answer().evidence();
        }
    }

    public static final List<DataColumn<Reported>> ALL = join(
            List.of(column("state", "report.head.state", Kind.WORDS, 16, AnsweredColumns::state)),
            within(
                    Reported::question,
                    column("value", "report.xlsx.head.value", Kind.CODE, 16, AnsweredColumns::value),
                    optional("answer", "report.head.answer", 45, ReportQuestion::answer)),
            within(Reported::asked, words("", "", "report.xlsx.head.unit", 16, AnsweredColumns::unit)),
            within(
                    Reported::scored,
                    score("", "points", "", 0, ScoredQuestion::points),
                    figures("report.head.points", Kind.SCORE, 8, AnsweredColumns::earned),
                    score("", "evidencedPoints", "", 0, ScoredQuestion::evidencedPoints)),
            within(Reported::asked, words("", "", "report.xlsx.head.depends", 14, AnsweredColumns::gates)),
            within(Reported::question, optional("reason", "report.xlsx.head.reason", 30, ReportQuestion::reason)),
            within(
                    Reported::evidence,
                    code("", "evidence", "report.head.grade", 9, AnsweredColumns::grade),
                    optional("source", "report.xlsx.head.source", 36, Evidence::source),
                    words("", "", "report.xlsx.head.link", 24, AnsweredColumns::link),
                    count("", "year", "report.xlsx.head.year", 7, AnsweredColumns::year)));

    private static <R> DataColumn<R> column(
            String json, String title, Kind kind, int width, BiConsumer<R, DataWriter> value) {
        return new DataColumn<>("", json, title, kind, width, value);
    }

    private static <R> DataColumn<R> optional(String json, String title, int width, Function<R, String> says) {
        return column(json, title, Kind.WORDS, width, (row, out) -> out.textOrNothing(says.apply(row)));
    }

    private static void state(Reported reported, DataWriter out) {
        out.code(reported.scored().state(), reported.state());
    }

    /** Option ids, a figure, or text, which a sheet has in words alone. Also where an earlier answer says it is not asked. */
    private static void value(ReportQuestion question, DataWriter out) {
        Runnable write = question.scored()
                .answer()
                .response()
                .content(
                        code -> () -> out.text(code),
                        codes -> () -> out.texts().accept(codes, String.join(";", codes)),
                        figure -> () -> out.figure().accept(figure),
                        words -> () -> out.text().accept(words, ""),
                        () -> out::nothing);
        write.run();
    }

    /**
     * On a sheet none where a question is shown and not scored: a figure there would be taken for points. JSON has them, beside
     * the weight 0 of its questionnaire, for whoever scores it anew.
     */
    private static double earned(ScoredQuestion scored) {
        return scored.question().isScored() ? scored.points() : Double.NaN;
    }

    private static String unit(Question question) {
        return question.kind().numeric().map(QuestionKind.Numeric::unit).orElse("");
    }

    private static String gates(Question question) {
        AskIf askIf = question.askIf();
        return askIf == null
                ? ""
                : askIf.gates().stream().map(QuestionId::value).collect(Collectors.joining(", "));
    }

    private static String grade(Evidence evidence) {
        Grade grade = evidence.grade();
        return grade == null ? "" : grade.name();
    }

    private static String link(Evidence evidence) {
        Matcher link = LINK.matcher(evidence.source());
        return link.find() ? link.group() : "";
    }

    private static double year(Evidence evidence) {
        Integer year = evidence.year();
        return year == null ? Double.NaN : year;
    }
}
