package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Placed;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.page.TickBox;
import org.southsouth.readiness.report.pdf.page.WritingLine;
import org.southsouth.readiness.words.FormText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What stands before the questions: who asks for what and by when, how to answer, where to send it, and who filled it in. */
record FormCover(Flow flow, Messages messages, Formats formats) {
    private static final double BETWEEN = 9;
    private static final double LETTER = 6.5;
    private static final double CODE = 34;
    private static final double PAGE = 14;
    private static final double DONE = 14;
    private static final String LINE = "_".repeat(24);

    /** More than the two columns take, which stand on one page. */
    private static final double COLUMNS = 130;

    /** With the page of each question as far as it is known. */
    void write(Form form, Map<QuestionId, Integer> pages) {
        FormText text = new FormText(messages, formats);
        Profile profile = form.profile();
        flow.space(8);
        flow.paragraph(
                TextStyle.LIST_NOTE,
                text.about(profile).isEmpty()
                        ? form.framework().title()
                        : messages.get("print.kicker", form.framework().title(), text.about(profile)));
        flow.title(TextStyle.BRIEF_TITLE, text.title(form), flow.width());
        flow.space(1.5);
        flow.paragraph(TextStyle.VERDICT, lead(form, text));
        message(text.message(form));
        flow.space(6);
        flow.need(COLUMNS);
        columns(form, text);
        flow.space(4);
        list(form, pages);
        signature();
    }

    private String lead(Form form, FormText text) {
        int count = form.questions().size();
        return text.due(form.profile())
                .map(day -> messages.get("form.paper.lead.due", count, day))
                .orElseGet(() -> messages.get("form.paper.lead", count));
    }

    private void message(String words) {
        words.lines().filter(Predicate.not(String::isBlank)).forEach(line -> {
            flow.space(1.5);
            flow.paragraph(TextStyle.BODY, line);
        });
    }

    private void columns(Form form, FormText text) {
        double half = (flow.width() - BETWEEN) / 2;
        double top = flow.y();
        List<String> asks = new ArrayList<>(text.whoAsks(form));
        asks.add(messages.getString("form.paper.asks.what"));
        double left = part(0, top, half, "form.paper.asks", asks);
        left = part(
                0,
                left + 3,
                half,
                "form.how",
                List.of(
                        messages.getString("form.paper.how.one"),
                        messages.getString("form.paper.how.unknown"),
                        messages.getString("form.paper.how.proof"),
                        messages.getString("form.paper.how.gate"),
                        messages.getString("form.paper.how.count")));
        double right = proof(half + BETWEEN, top, half);
        List<String> send = new ArrayList<>();
        send.add(
                text.sendTo(form).isEmpty()
                        ? messages.get("form.paper.send.blank", LINE)
                        : messages.get("form.paper.send.to", text.sendTo(form)));
        send.add(messages.getString("form.paper.send.how"));
        right = part(half + BETWEEN, right + 3, half, "form.paper.send", send);
        flow.goTo(Math.max(left, right));
    }

    /** A head with its sentences; where it ends. */
    private double part(double x, double y, double width, String head, List<String> sentences) {
        double top = line(TextStyle.SECTION, messages.getString(head), x, y, width, Tag.Role.H2) + 0.8;
        for (String sentence : sentences) {
            top = line(TextStyle.BODY, sentence, x, top, width, Tag.Role.PARAGRAPH) + 0.6;
        }
        return top;
    }

    private double line(TextStyle style, String words, double x, double y, double width, Tag.Role role) {
        TextBlock block = flow.composer().text(style, words, width);
        block.draw(flow.page(), x, y, flow.tag(role));
        return y + block.height();
    }

    private double proof(double x, double y, double width) {
        double top = line(TextStyle.SECTION, messages.getString("form.proof"), x, y, width, Tag.Role.H2) + 0.8;
        for (String letter : List.of("A", "B", "C", "D")) {
            Tag tag = flow.tag(Tag.Role.PARAGRAPH);
            flow.composer().letter(letter, 0).draw(flow.page(), x, top + 0.3, tag);
            String words = messages.getString("report.grade." + letter.toLowerCase(Locale.ROOT));
            TextBlock block = flow.composer().text(TextStyle.BODY, words, width - LETTER);
            block.draw(flow.page(), x + LETTER, top, tag);
            top += block.height() + 1.4;
        }
        return top;
    }

    private void list(Form form, Map<QuestionId, Integer> pages) {
        flow.heading(messages.getString("form.paper.list"), "", 20);
        Table table = new Table(
                flow,
                List.of(
                        PdfColumn.of(messages.getString("form.head.code"), CODE),
                        PdfColumn.of(messages.getString("form.head.question"), flow.width() - CODE - PAGE - DONE),
                        PdfColumn.of(messages.getString("form.paper.page"), PAGE),
                        PdfColumn.of(messages.getString("form.paper.done"), DONE)),
                "");
        for (Question question : form.questions()) {
            Integer page = pages.get(question.id());
            table.row(
                    table.text(
                            0,
                            TextStyle.TABLE_NOTE,
                            TextStyle.TABLE_NOTE.of(question.id().value())),
                    table.text(1, TextStyle.TABLE, TextStyle.TABLE.of(question.title())),
                    table.text(2, TextStyle.TABLE, TextStyle.TABLE.of(page == null ? "" : page.toString())),
                    new TickBox(0));
        }
        table.draw();
    }

    private void signature() {
        flow.heading(messages.getString("form.paper.filled"), "", 26);
        flow.space(9);
        double width = (flow.width() - BETWEEN) / 3;
        double x = 0;
        for (String key : List.of("form.paper.name", "form.paper.office", "form.paper.signature")) {
            TextBlock words = flow.composer().text(TextStyle.COLUMN, messages.getString(key), width);
            new Placed(
                            words.height(),
                            List.of(
                                    Placed.Piece.drawn(new WritingLine(width, 0), 0, 0),
                                    Placed.Piece.of(words, 0, 0.8)))
                    .draw(flow.page(), x, flow.y(), flow.tag(Tag.Role.SECTION));
            x += width + BETWEEN / 2;
        }
        flow.space(8);
    }
}
