package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.words.ChoiceLook;

/** What is said of a question: its answer or why there is none, its points, its evidence and what stands beside it. */
record QuestionColumns(Parts parts, Reviews reviews) {
    List<ColumnSpec<ReportQuestion>> questions() {
        return List.of(
                parts.column("question", "report.head.question", Kind.WORDS, 0.27, this::asked),
                parts.column("answer", "report.head.answer", Kind.WORDS, 0.27, this::answer),
                parts.column("points", "report.head.points", Kind.SCORE, 0.09, this::points),
                parts.column("grade-of", "report.head.grade", Kind.GRADE, 0.09, this::grade),
                parts.column("noted", "report.head.note", Kind.WORDS, 0.28, this::notes));
    }

    List<ColumnSpec<ReportQuestion>> findings() {
        return List.of(
                parts.column("points", "report.head.points", Kind.SCORE, 0.09, this::points),
                parts.column("question", "report.head.question", Kind.WORDS, 0.35, this::title),
                parts.column("answer", "report.head.answer", Kind.WORDS, 0.45, this::answer),
                parts.column("grade-of", "report.head.grade", Kind.GRADE, 0.11, this::grade));
    }

    private Cell title(ReportQuestion question) {
        return Cell.of(RichText.of(question.title(), Look.STRONG), id(question));
    }

    /** With what was asked, where the answer says nothing without it. */
    private Cell asked(ReportQuestion question) {
        return isReadAlone(question)
                ? title(question)
                : Cell.of(
                        RichText.of(question.title(), Look.STRONG),
                        id(question),
                        RichText.of(question.scored().question().text()).small());
    }

    private RichText id(ReportQuestion question) {
        return RichText.of(question.id() + weight(question) + review(question)).small();
    }

    /** Levels are whole sentences; a number, a word or what was ticked says nothing without what was asked. */
    private static boolean isReadAlone(ReportQuestion question) {
        return question.scored()
                .question()
                .kind()
                .choice()
                .filter(choice -> ChoiceLook.of(choice) == ChoiceLook.LEVELS)
                .isPresent();
    }

    /** Without it nobody could work out the score of the theme; empty for those that weigh as most do. */
    private String weight(ReportQuestion question) {
        double weight = question.scored().question().weight();
        return weight == 1 || !question.scored().question().isScored()
                ? ""
                : parts.messages().get("report.question.weight", parts.formats().number(weight));
    }

    /** What stands in the way of signing, while somebody reviews; empty where nothing does. */
    private String review(ReportQuestion question) {
        QuestionId id = question.scored().question().id();
        boolean isReviewed = reviews.isLocked() || reviews.given().isEmpty() || !isAnswered(question);
        return switch (isReviewed ? ReviewState.VALIDATED : reviews.stateOf(id)) {
            case DISPUTED -> parts.word("report.question.disputed");
            case DRAFT -> parts.word("report.question.not-reviewed");
            case REVIEWED, VALIDATED -> "";
        };
    }

    private static boolean isAnswered(ReportQuestion question) {
        return question.scored().state() == QuestionState.ANSWERED;
    }

    private Cell answer(ReportQuestion question) {
        return Cell.of(
                isAnswered(question)
                        ? RichText.typed(question.answer(), Look.PLAIN)
                        : RichText.typed(question.reason(), Look.MUTED));
    }

    private Cell points(ReportQuestion question) {
        return Cell.of(
                question.scored().question().isScored()
                        ? parts.scored(
                                question.scored().points(), question.scored().state())
                        : Run.of(parts.word("report.html.context"), Look.MUTED));
    }

    private Cell grade(ReportQuestion question) {
        Grade grade = question.scored().answer().evidence().grade();
        return isAnswered(question) && grade != null ? Cell.of(Run.of(grade.name(), Look.GRADE)) : Cell.of("");
    }

    private Cell notes(ReportQuestion question) {
        Evidence evidence = question.scored().answer().evidence();
        Integer year = evidence.year();
        String source = Stream.of(evidence.sourceLine(), year == null ? "" : Integer.toString(year))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        List<String> notes = new ArrayList<>(List.of(source));
        notes.addAll(parts.formats().attached(evidence.files()));
        // The reason of what does not apply stands in the place of the answer already.
        if (question.scored().state() != QuestionState.NOT_APPLICABLE) {
            notes.add(question.scored().answer().note());
        }
        return Cell.of(
                notes.stream().map(note -> RichText.typed(note, Look.PLAIN)).toList());
    }
}
