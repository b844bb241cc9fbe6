package org.southsouth.readiness.report.xlsx;

import static org.southsouth.readiness.report.column.DataColumn.figures;
import static org.southsouth.readiness.report.column.DataColumn.join;
import static org.southsouth.readiness.report.column.DataColumn.sheet;
import static org.southsouth.readiness.report.column.DataColumn.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.model.PlainDecimal;

/** The questionnaire as data: a row for each option of each question, one for a question without options. */
final class CodebookSheet {
    /** On one page it would be too small to read. */
    private static final int PAGES_ACROSS = 2;

    private CodebookSheet() {}

    /** An option and its place from 1; without one where the question has none. */
    private record Coded(
            Question question, double number, @Nullable Option option) {
        double points() {
            boolean countsShare = question.kind()
                    .mapScored(choice -> false, QuestionKind.Multiple::countsShare, numeric -> false)
                    .orElse(false);
            return option == null || countsShare ? Double.NaN : option.points();
        }
    }

    static void write(Book book, Framework framework) {
        List<Coded> rows = new ArrayList<>();
        for (Question question : framework.questions()) {
            List<Option> options = question.kind().options();
            if (options.isEmpty()) {
                rows.add(new Coded(question, Double.NaN, null));
            }
            for (int i = 0; i < options.size(); i++) {
                rows.add(new Coded(question, i + 1, options.get(i)));
            }
        }
        book.table(
                "report.xlsx.codebook",
                "codebook",
                columns(
                        book.messages().getString("report.xlsx.core"),
                        framework.ref().version()),
                rows,
                1,
                1,
                PAGES_ACROSS);
    }

    private static List<DataColumn<Coded>> columns(String core, String version) {
        return join(
                within(row -> row.question().id(), sheet("report.xlsx.head.id", Kind.CODE, 13, QuestionId::value)),
                within(row -> row.question().kind(), sheet("report.xlsx.head.type", Kind.CODE, 10, QuestionKind::type)),
                within(Coded::question, sheet("report.head.question", Kind.WORDS, 50, Question::text)),
                List.of(figures("report.xlsx.head.option", Kind.COUNT, 8, Coded::number)),
                within(
                        Coded::option,
                        sheet("report.xlsx.head.option-id", Kind.CODE, 10, Option::id),
                        sheet("report.xlsx.head.option-text", Kind.WORDS, 45, Option::text)),
                List.of(figures("report.head.points", Kind.NUMBER, 8, Coded::points)),
                within(
                        row -> numeric(row).map(QuestionKind.Numeric::goalposts).orElse(null),
                        figures("report.xlsx.head.floor", Kind.NUMBER, 10, Goalposts::floor),
                        figures("report.xlsx.head.ceiling", Kind.NUMBER, 10, Goalposts::ceiling),
                        sheet("report.xlsx.head.scale", Kind.CODE, 8, posts -> posts.isLog() ? "log" : "linear")),
                within(
                        row -> numeric(row).orElse(null),
                        sheet("report.xlsx.head.unit", Kind.WORDS, 10, QuestionKind.Numeric::unit)),
                within(Coded::question, figures("report.xlsx.head.weight", Kind.NUMBER, 8, Question::weight)),
                within(
                        row -> row.question().guidance(),
                        sheet("report.head.what", Kind.WORDS, 36, Guidance::evidence),
                        sheet("report.xlsx.head.source", Kind.WORDS, 30, Guidance::source),
                        sheet("report.head.ask", Kind.WORDS, 26, Guidance::ask),
                        sheet("report.xlsx.head.sdg", Kind.CODE, 7, Guidance::sdg)),
                within(
                        Coded::question,
                        sheet("report.xlsx.head.core", Kind.CODE, 7, question -> question.isCore() ? core : ""),
                        sheet("report.xlsx.head.scope", Kind.WORDS, 14, CodebookSheet::scope),
                        sheet("report.xlsx.head.asked-if", Kind.WORDS, 30, question -> condition(question.askIf())),
                        sheet("report.xlsx.head.version", Kind.CODE, 9, question -> version)));
    }

    private static Optional<QuestionKind.Numeric> numeric(Coded row) {
        return row.question().kind().numeric();
    }

    private static String scope(Question question) {
        return question.scope().stream()
                .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String condition(@Nullable AskIf askIf) {
        if (askIf instanceof AskIf.AtLeast atLeast) {
            return atLeast.gate() + " >= " + PlainDecimal.of(atLeast.points());
        }
        if (askIf instanceof AskIf.Is is) {
            return is.gate() + " is " + String.join(" | ", is.options());
        }
        if (askIf instanceof AskIf.Answered answered) {
            return answered.gate() + " answered";
        }
        if (askIf instanceof AskIf.All all) {
            return joined(all.parts(), " and ");
        }
        if (askIf instanceof AskIf.Any any) {
            return joined(any.parts(), " or ");
        }
        return askIf instanceof AskIf.Not not ? "not (" + condition(not.part()) + ")" : "";
    }

    private static String joined(List<AskIf> parts, String word) {
        return parts.stream().map(part -> "(" + condition(part) + ")").collect(Collectors.joining(word));
    }
}
