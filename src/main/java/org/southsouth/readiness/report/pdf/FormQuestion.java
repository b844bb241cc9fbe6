package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.AnswerBox;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.PageBlock;
import org.southsouth.readiness.report.pdf.page.Placed;
import org.southsouth.readiness.report.pdf.page.Placed.Piece;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.page.WritingLine;
import org.southsouth.readiness.report.pdf.text.Span;
import org.southsouth.readiness.words.AnswerPoints;
import org.southsouth.readiness.words.Messages;

/** One question on paper, from its code down to the line for a note; each row stands whole. */
record FormQuestion(Composer composer, Messages messages, AnswerPoints points, double width) {
    private static final double CODE = 5.4;
    private static final double GAP = 2;
    private static final double WIDEST_CODE = 34;
    private static final double YEAR = 16;
    private static final double SOURCE = 38;
    private static final double NUMBER = 45;
    private static final double LINE = 5.6;
    private static final int MOST_LINES = 12;
    private static final int LONGEST = 1_200;

    /** {@code place}: which of how many it is, in words; {@code gate}: when it is asked, empty where it always is. */
    List<PageBlock> rows(Question question, String place, String gate) {
        List<PageBlock> rows = new ArrayList<>();
        rows.add(text(
                TextStyle.TABLE_NOTE,
                List.of(TextStyle.TABLE_NOTE.bold(question.id().value()), TextStyle.TABLE_NOTE.of(" · " + place)),
                Tag.Role.PARAGRAPH));
        rows.add(text(TextStyle.THEME, List.of(TextStyle.THEME.of(cut(question.text()))), Tag.Role.H2));
        String help = question.guidance().help();
        if (!help.isBlank()) {
            rows.add(text(TextStyle.TABLE_NOTE, List.of(TextStyle.TABLE_NOTE.of(cut(help))), Tag.Role.PARAGRAPH));
        }
        if (!gate.isEmpty()) {
            rows.add(text(
                    TextStyle.TABLE_NOTE, List.of(TextStyle.TABLE_NOTE.of(cut(gate), Tone.CARE)), Tag.Role.PARAGRAPH));
        }
        rows.addAll(question.kind()
                .map(
                        choice -> options(choice.options()),
                        multiple -> several(multiple.options()),
                        numeric -> List.of(typed(number(numeric))),
                        text -> List.of(line(), line()),
                        date -> List.of(typed(messages.getString("form.paper.day")))));
        rows.add(without());
        rows.add(proof(question));
        rows.add(note());
        return rows;
    }

    private static String cut(String text) {
        return SafeText.of(text.strip(), LONGEST);
    }

    private Placed text(TextStyle style, List<Span> spans, Tag.Role role) {
        TextBlock block = composer.text(style, spans, width, Mark.Align.START, MOST_LINES);
        return new Placed(block.height() + 0.3, List.of(new Piece(block, 0, 0, role)));
    }

    /** Nothing in the boxes tells that more than one may be ticked. */
    private List<PageBlock> several(List<Option> options) {
        List<PageBlock> rows = new ArrayList<>();
        rows.add(text(
                TextStyle.BODY,
                List.of(TextStyle.BODY.of(messages.getString("form.paper.several"))),
                Tag.Role.PARAGRAPH));
        rows.addAll(options(options));
        return rows;
    }

    private List<PageBlock> options(List<Option> options) {
        double code = options.stream()
                .mapToDouble(option -> composer.width(option.id(), TextStyle.COLUMN.type()))
                .max()
                .orElse(0);
        double room = Math.min(WIDEST_CODE, code + 0.1);
        double left = CODE + Math.max(room, 6) + GAP;
        List<PageBlock> rows = new ArrayList<>();
        for (Option option : options) {
            TextBlock id = composer.text(TextStyle.COLUMN, option.id(), room);
            TextBlock words = composer.text(
                    TextStyle.BODY,
                    List.of(TextStyle.BODY.of(cut(option.text()))),
                    width - left,
                    Mark.Align.START,
                    MOST_LINES);
            rows.add(new Placed(
                    Math.max(id.height(), words.height()) + 0.1,
                    List.of(Piece.drawn(new AnswerBox(), 0, 0.6), Piece.of(id, CODE, 0.45), Piece.of(words, left, 0))));
        }
        return rows;
    }

    private Placed typed(String words) {
        TextBlock text = composer.text(TextStyle.BODY, words, width - NUMBER - GAP);
        return new Placed(
                Math.max(LINE, text.height() + 1.4),
                List.of(Piece.drawn(new WritingLine(NUMBER, LINE - 0.6), 0, 0), Piece.of(text, NUMBER + GAP, 1.2)));
    }

    private String number(QuestionKind.Numeric numeric) {
        String range = points.range(numeric);
        return range.isEmpty() ? numeric.unit() : messages.get("form.paper.number", numeric.unit(), range);
    }

    private Placed line() {
        return new Placed(LINE + 0.6, List.of(Piece.drawn(new WritingLine(width, LINE), 0, 0)));
    }

    /** We do not know yet; it does not apply, because. */
    private Placed without() {
        TextBlock unknown = whole(TextStyle.LIST, messages.getString("form.paper.dont-know"));
        TextBlock not = whole(TextStyle.LIST, messages.getString("form.paper.not-applicable"));
        double second = CODE + unknown.firstLineWidth() + 4 * GAP;
        double after = second + CODE + not.firstLineWidth() + GAP;
        return new Placed(
                LINE,
                List.of(
                        Piece.drawn(new AnswerBox(), 0, 1.2),
                        Piece.of(unknown, CODE, 0.9),
                        Piece.drawn(new AnswerBox(), second, 1.2),
                        Piece.of(not, second + CODE, 0.9),
                        Piece.drawn(new WritingLine(Math.max(20, width - after), 5), after, 0)));
    }

    private TextBlock whole(TextStyle style, String words) {
        return composer.text(style, List.of(style.of(words)), width, Mark.Align.START, 1);
    }

    private Placed proof(Question question) {
        List<Piece> pieces = new ArrayList<>();
        TextBlock head = whole(TextStyle.LIST, messages.getString("form.paper.proof"));
        pieces.add(Piece.of(head, 0, 2.4));
        double x = head.firstLineWidth() + 1.2;
        for (String letter : List.of("A", "B", "C", "D")) {
            pieces.add(Piece.drawn(new AnswerBox(), x, 2.7));
            TextBlock words = whole(TextStyle.LIST, letter);
            pieces.add(Piece.of(words, x + AnswerBox.SIDE + 0.6, 2.4));
            x += AnswerBox.SIDE + words.firstLineWidth() + 1.6;
        }
        double from = Math.max(SOURCE, x + GAP);
        double to = width - YEAR - GAP;
        String example = question.guidance().evidence();
        String source = example.isBlank()
                ? messages.getString("form.head.source")
                : messages.get("form.paper.example", cut(example));
        pieces.add(Piece.of(
                composer.text(TextStyle.SMALL, List.of(TextStyle.SMALL.of(source)), to - from, Mark.Align.START, 1),
                from,
                0));
        pieces.add(Piece.drawn(new WritingLine(to - from, 7.2), from, 0));
        pieces.add(Piece.of(whole(TextStyle.SMALL, messages.getString("form.head.year")), to + GAP, 0));
        pieces.add(Piece.drawn(new WritingLine(YEAR, 7.2), to + GAP, 0));
        return new Placed(7.4, pieces);
    }

    private Placed note() {
        return new Placed(
                8.4,
                List.of(
                        Piece.of(whole(TextStyle.SMALL, messages.getString("form.head.note")), 0, 0.4),
                        Piece.drawn(new WritingLine(width, 5.6), 0, 0)));
    }
}
