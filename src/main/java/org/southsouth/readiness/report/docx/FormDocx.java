package org.southsouth.readiness.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.report.document.DataTable;
import org.southsouth.readiness.report.document.Document;
import org.southsouth.readiness.report.document.RichText;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.words.AnswerPoints;
import org.southsouth.readiness.words.FormText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.GateText;
import org.southsouth.readiness.words.Messages;

/** A questionnaire for a word processor: to be filled in there, or changed and printed. A question keeps together. */
public final class FormDocx {
    private static final String BOX = "☐ ";
    /** In twentieths of a point. */
    private static final int ABOVE = 280;

    private static final int BOX_WIDTH = 520;
    private static final int LETTER = 105;
    private static final String SHORT_LINE = "_".repeat(12);
    private static final String LINE = "_".repeat(40);

    private final Messages messages;
    private final Formats formats;
    private final FormText text;

    public FormDocx(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.text = new FormText(messages, formats);
    }

    public byte[] bytes(Form form) {
        try (DocxFile file = new DocxFile(messages, formats, document(form))) {
            cover(file, form);
            questions(file, form);
            return file.bytes();
        }
    }

    private Document document(Form form) {
        String about = text.about(form.profile());
        String version = form.framework().ref().version();
        ReportHead head = new ReportHead(
                about.isEmpty() ? form.framework().title() : about,
                form.framework().title(),
                form.framework().ref(),
                new ReportStamp(formats.dayOf(form.madeAt()), version),
                List.of(messages.get("form.paper.foot", version)),
                List.of(),
                form.framework().head().bands());
        String due = text.due(form.profile())
                .map(day -> messages.get("common.due", day))
                .orElse(messages.get("form.questionnaire", form.framework().title(), version));
        return new Document(head, text.title(form), Optional.empty(), due, false, false, List.of());
    }

    private void cover(DocxFile file, Form form) {
        int count = form.questions().size();
        add(file, DocxStyle.KICKER, form.framework().title());
        add(file, DocxStyle.TITLE, text.title(form));
        add(
                file,
                DocxStyle.VERDICT,
                text.due(form.profile())
                        .map(day -> messages.get("form.paper.lead.due", count, day))
                        .orElseGet(() -> messages.get("form.paper.lead", count)));
        text.message(form)
                .lines()
                .filter(Predicate.not(String::isBlank))
                .forEach(line -> add(file, DocxStyle.BODY, line));
        guidance(file, form);
        add(file, DocxStyle.HEADING_2, messages.getString("form.paper.list"));
        list(file, form.questions());
        part(
                file,
                "form.paper.filled",
                List.of(
                        messages.getString("form.paper.name") + " " + LINE,
                        messages.getString("form.paper.office") + " " + LINE,
                        messages.getString("form.paper.signature") + " " + LINE));
    }

    private void guidance(DocxFile file, Form form) {
        List<String> asks = new ArrayList<>(text.whoAsks(form));
        asks.add(messages.getString("form.paper.asks.what"));
        part(file, "form.paper.asks", asks);
        part(
                file,
                "form.how",
                List.of(
                        messages.getString("form.paper.how.one"),
                        messages.getString("form.paper.how.unknown"),
                        messages.getString("form.paper.how.proof"),
                        messages.getString("form.paper.how.gate"),
                        messages.getString("form.paper.how.count")));
        part(
                file,
                "form.proof",
                List.of(
                        messages.getString("form.proof.a"),
                        messages.getString("form.proof.b"),
                        messages.getString("form.proof.c"),
                        messages.getString("form.proof.d")));
        List<String> send = new ArrayList<>();
        send.add(
                text.sendTo(form).isEmpty()
                        ? messages.get("form.paper.send.blank", LINE)
                        : messages.get("form.paper.send.to", text.sendTo(form)));
        send.add(messages.getString("form.paper.send.how"));
        part(file, "form.paper.send", send);
    }

    private void part(DocxFile file, String head, List<String> sentences) {
        add(file, DocxStyle.HEADING_2, messages.getString(head));
        sentences.forEach(sentence -> add(file, DocxStyle.BODY, sentence));
    }

    private void list(DocxFile file, List<Question> questions) {
        List<DataTable.Head> heads = List.of(
                head("code", "form.head.code", 0.24),
                head("question", "form.head.question", 0.62),
                head("done", "form.paper.done", 0.14));
        List<DataTable.Row> rows = questions.stream()
                .map(question -> new DataTable.Row(
                        List.of(
                                DataTable.Cell.of(question.id().value()),
                                DataTable.Cell.of(question.title()),
                                DataTable.Cell.of(BOX)),
                        false))
                .toList();
        new DocxTable(file, heads).write(rows, false, false);
    }

    private DataTable.Head head(String key, String title, double share) {
        return new DataTable.Head(key, messages.getString(title), "", "", DataTable.Kind.WORDS, share);
    }

    private void questions(DocxFile file, Form form) {
        GateText gates = new GateText(messages, formats, form.framework());
        List<Question> questions = form.questions();
        Framework framework = form.framework();
        Section theme = null;
        int pillar = -1;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Section home = framework.homeOf(question.id());
            if (!home.equals(theme)) {
                int own = framework.pillarOf(framework.placeOf(home.id()));
                head(file, home, own != pillar);
                theme = home;
                pillar = own;
            }
            String place =
                    messages.get("form.paper.place", Integer.toString(i + 1), Integer.toString(questions.size()));
            question(file, question, place, gates.of(question));
        }
    }

    /** Together with the first question below it. */
    private static void head(DocxFile file, Section theme, boolean isOnNewPage) {
        XWPFParagraph title = add(file, DocxStyle.HEADING_1, theme.title());
        title.setPageBreak(isOnNewPage);
        title.setKeepNext(true);
        if (!theme.purpose().isBlank()) {
            add(file, DocxStyle.LEAD, theme.purpose()).setKeepNext(true);
        }
    }

    private void question(DocxFile file, Question question, String place, String gate) {
        List<XWPFParagraph> rows = new ArrayList<>();
        rows.add(add(
                file,
                DocxStyle.BODY,
                RichText.of(List.of(Run.of(question.id().value(), Look.STRONG), Run.of(" · " + place, Look.MUTED)))));
        rows.add(add(file, DocxStyle.HEADING_3, question.text()));
        if (!question.guidance().help().isBlank()) {
            rows.add(add(file, DocxStyle.BODY, RichText.of(question.guidance().help(), Look.MUTED)));
        }
        if (!gate.isEmpty()) {
            rows.add(add(file, DocxStyle.BODY, RichText.of(gate, Look.CARE)));
        }
        for (RichText line : answer(question)) {
            rows.add(tabbed(add(file, DocxStyle.BODY, line), question));
        }
        rows.add(add(
                file,
                DocxStyle.BODY,
                BOX + messages.getString("form.paper.dont-know") + "   " + BOX
                        + messages.getString("form.paper.not-applicable") + " " + LINE));
        rows.add(add(
                file,
                DocxStyle.BODY,
                messages.getString("form.paper.proof") + " " + BOX + "A  " + BOX + "B  " + BOX + "C  " + BOX + "D   "
                        + messages.getString("form.head.source") + " " + LINE + "   "
                        + messages.getString("form.head.year") + " " + SHORT_LINE));
        if (!question.guidance().evidence().isBlank()) {
            rows.add(add(
                    file,
                    DocxStyle.BODY,
                    RichText.of(
                            messages.get(
                                    "form.paper.example", question.guidance().evidence()),
                            Look.MUTED)));
        }
        add(file, DocxStyle.BODY, messages.getString("form.head.note") + " " + LINE + LINE);
        rows.get(0).setSpacingBefore(ABOVE);
        rows.forEach(row -> row.setKeepNext(true));
    }

    /** What stands after the codes begins at one place. */
    private static XWPFParagraph tabbed(XWPFParagraph row, Question question) {
        int longest = question.kind().options().stream()
                .mapToInt(option -> option.id().length())
                .max()
                .orElse(0);
        if (longest > 0) {
            CTTabStop stop = row.getCTP().getPPr().addNewTabs().addNewTab();
            stop.setVal(STTabJc.START);
            stop.setPos(BigInteger.valueOf(BOX_WIDTH + (long) LETTER * longest));
        }
        return row;
    }

    private List<RichText> answer(Question question) {
        return question.kind()
                .map(
                        choice -> options(choice.options()),
                        multiple -> Stream.concat(
                                        Stream.of(RichText.of(messages.getString("form.paper.several"))),
                                        options(multiple.options()).stream())
                                .toList(),
                        numeric -> List.of(RichText.of(SHORT_LINE + " " + number(numeric))),
                        words -> List.of(RichText.of(LINE + LINE), RichText.of(LINE + LINE)),
                        date -> List.of(RichText.of(SHORT_LINE + " " + messages.getString("form.paper.day"))));
    }

    private static List<RichText> options(List<Option> options) {
        return options.stream()
                .map(option -> RichText.of(List.of(
                        Run.of(BOX, Look.PLAIN),
                        Run.of(option.id() + "\t", Look.MUTED),
                        Run.of(option.text(), Look.PLAIN))))
                .toList();
    }

    private String number(QuestionKind.Numeric numeric) {
        String range = new AnswerPoints(messages, formats).range(numeric);
        return range.isEmpty() ? numeric.unit() : messages.get("form.paper.number", numeric.unit(), range);
    }

    private static XWPFParagraph add(DocxFile file, DocxStyle style, String words) {
        return add(file, style, RichText.of(words));
    }

    private static XWPFParagraph add(DocxFile file, DocxStyle style, RichText text) {
        XWPFParagraph paragraph = file.paragraph(style);
        text.runs().forEach(run -> file.run(paragraph, run));
        file.note(paragraph, style, text.text());
        return paragraph;
    }
}
