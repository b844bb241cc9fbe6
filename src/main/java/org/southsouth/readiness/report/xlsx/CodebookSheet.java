package org.southsouth.readiness.report.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.report.model.PlainDecimal;
import org.southsouth.readiness.words.Messages;

/** The questionnaire as data: a row for each option of each question, one for a question without options. */
final class CodebookSheet {
    private static final int FROZEN_COLUMNS = 1;
    /** On one page it would be too small to read. */
    private static final int PAGES_ACROSS = 2;

    private final Book book;
    private final Messages messages;
    private final Framework framework;
    private final XlsxTable pen;

    CodebookSheet(Book book, Framework framework) {
        this.book = book;
        this.messages = book.messages();
        this.framework = framework;
        this.pen = book.sheet(messages.getString("report.xlsx.codebook"));
    }

    void write() {
        List<XlsxColumn> columns = columns();
        pen.heads(columns);
        framework.questions().forEach(this::question);
        book.printing().set(pen.sheet(), true, PAGES_ACROSS);
        Printing.repeat(pen.sheet(), 0, 0, 1);
        pen.done(0, FROZEN_COLUMNS, columns.size());
    }

    private List<XlsxColumn> columns() {
        return List.of(
                XlsxColumn.words(messages.getString("report.xlsx.head.id"), 13),
                XlsxColumn.words(messages.getString("report.xlsx.head.type"), 10),
                XlsxColumn.words(messages.getString("report.head.question"), 50),
                XlsxColumn.figures(messages.getString("report.xlsx.head.option"), 8),
                XlsxColumn.words(messages.getString("report.xlsx.head.option-id"), 10),
                XlsxColumn.words(messages.getString("report.xlsx.head.option-text"), 45),
                XlsxColumn.figures(messages.getString("report.head.points"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.floor"), 10),
                XlsxColumn.figures(messages.getString("report.xlsx.head.ceiling"), 10),
                XlsxColumn.words(messages.getString("report.xlsx.head.scale"), 8),
                XlsxColumn.words(messages.getString("report.xlsx.head.unit"), 10),
                XlsxColumn.figures(messages.getString("report.xlsx.head.weight"), 8),
                XlsxColumn.words(messages.getString("report.head.what"), 36),
                XlsxColumn.words(messages.getString("report.xlsx.head.source"), 30),
                XlsxColumn.words(messages.getString("report.head.ask"), 26),
                XlsxColumn.words(messages.getString("report.xlsx.head.sdg"), 7),
                XlsxColumn.words(messages.getString("report.xlsx.head.core"), 7),
                XlsxColumn.words(messages.getString("report.xlsx.head.scope"), 14),
                XlsxColumn.words(messages.getString("report.xlsx.head.asked-if"), 30),
                XlsxColumn.words(messages.getString("report.xlsx.head.version"), 9));
    }

    private void question(Question question) {
        List<Option> options = question.kind().options();
        if (options.isEmpty()) {
            row(question, 0, null);
        }
        for (int i = 0; i < options.size(); i++) {
            row(question, i + 1, options.get(i));
        }
    }

    private void row(Question question, int number, @Nullable Option option) {
        boolean countsShare = question.kind()
                .mapScored(choice -> false, QuestionKind.Multiple::countsShare, numeric -> false)
                .orElse(false);
        pen.nextRow()
                .text(question.id().value())
                .text(question.kind().type())
                .text(question.text(), Look.WRAPPED)
                .figure(option == null ? Double.NaN : number, Look.COUNT)
                .text(option == null ? "" : option.id())
                .text(option == null ? "" : option.text(), Look.WRAPPED)
                .figure(option == null || countsShare ? Double.NaN : option.points(), Look.NUMBER);
        goalposts(question.kind());
        pen.figure(question.weight(), Look.NUMBER)
                .text(question.guidance().evidence(), Look.WRAPPED)
                .text(question.guidance().source(), Look.WRAPPED)
                .text(question.guidance().ask(), Look.WRAPPED)
                .text(question.guidance().sdg())
                .text(question.isCore() ? messages.getString("report.xlsx.core") : "")
                .text(scope(question), Look.WRAPPED)
                .text(condition(question.askIf()), Look.WRAPPED)
                .text(framework.ref().version());
    }

    private void goalposts(QuestionKind kind) {
        kind.numeric()
                .ifPresentOrElse(
                        numeric -> {
                            Goalposts posts = numeric.goalposts();
                            pen.figure(posts.floor(), Look.NUMBER)
                                    .figure(posts.ceiling(), Look.NUMBER)
                                    .text(posts.isLog() ? "log" : "linear")
                                    .text(numeric.unit(), Look.WRAPPED);
                        },
                        () -> pen.nothing().nothing().nothing().nothing());
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
