package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.report.pdf.file.Paper;
import org.southsouth.readiness.report.pdf.file.PdfFile;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PageBlock;
import org.southsouth.readiness.report.pdf.page.PageText;
import org.southsouth.readiness.report.pdf.page.RunningHead;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.words.AnswerPoints;
import org.southsouth.readiness.words.FormText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.GateText;
import org.southsouth.readiness.words.Messages;

/** A questionnaire to print: a cover, then each pillar from a new page on, theme after theme. A question is never parted between two pages. */
public final class FormPages {
    private static final int LONGEST_TITLE = 200;
    private static final double BELOW_HEAD = 2;
    /** As much as a section leaves that goes on below another, and a little more. */
    private static final double ABOVE_THEME = 16;

    private final Messages messages;
    private final Formats formats;

    public FormPages(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Twice: only the first time shows on which page each question stands, which the cover says. */
    public byte[] bytes(Form form) {
        Map<QuestionId, Integer> pages = new HashMap<>();
        write(form, pages);
        return write(form, pages);
    }

    private byte[] write(Form form, Map<QuestionId, Integer> pages) {
        FormText text = new FormText(messages, formats);
        String title = SafeText.of(text.title(form), LONGEST_TITLE);
        RunningHead head = new RunningHead(
                text.about(form.profile()).isEmpty() ? form.framework().title() : text.about(form.profile()),
                title,
                "",
                "",
                Tone.INK,
                text.due(form.profile())
                        .map(day -> messages.get("common.due", day))
                        .orElse(""));
        Paper paper = Paper.of(messages.getLocale());
        try (PdfFile file = new PdfFile(new PaperTones())) {
            Composer composer = new Composer(messages.getLocale());
            Flow flow = new Flow(file, paper, composer, head);
            PageText around = around(form, "");
            flow.start(around, paper);
            new FormCover(flow, messages, formats).write(form, pages);
            questions(flow, paper, form, pages);
            flow.finish((number, last) -> messages.get("print.page", number, last));
            return file.bytes(new PdfFile.About(
                    title,
                    form.framework().title(),
                    messages.getString("common.app.name"),
                    formats.dayOf(form.madeAt()),
                    messages.getLocale()));
        }
    }

    private PageText around(Form form, String section) {
        String version = form.framework().ref().version();
        return new PageText(section, List.of(TextStyle.SMALL.of(messages.get("form.paper.foot", version))));
    }

    private void questions(Flow flow, Paper paper, Form form, Map<QuestionId, Integer> pages) {
        FormQuestion writer =
                new FormQuestion(flow.composer(), messages, new AnswerPoints(messages, formats), flow.width());
        GateText gates = new GateText(messages, formats, form.framework());
        List<Question> questions = form.questions();
        Framework framework = form.framework();
        Section theme = null;
        int pillar = -1;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Section home = framework.homeOf(question.id());
            String place =
                    messages.get("form.paper.place", Integer.toString(i + 1), Integer.toString(questions.size()));
            List<PageBlock> rows = writer.rows(question, place, gates.of(question));
            if (!home.equals(theme)) {
                int own = framework.pillarOf(framework.placeOf(home.id()));
                head(flow, paper, around(form, home.chartTitle()), home, own == pillar ? rows : List.of());
                theme = home;
                pillar = own;
            }
            place(flow, rows);
            pages.put(question.id(), flow.number());
        }
    }

    /** Below the theme before where there is room for its first question, {@code below} it; on a new page without one. */
    private static void head(Flow flow, Paper paper, PageText around, Section theme, List<PageBlock> below) {
        double rows = below.stream().mapToDouble(PageBlock::height).sum();
        double height = ABOVE_THEME
                + block(flow, TextStyle.TITLE, theme.title())
                + block(flow, TextStyle.TABLE_NOTE, theme.purpose())
                + BELOW_HEAD
                + rows;
        if (below.isEmpty() || height > flow.room()) {
            flow.start(around, paper);
        } else {
            flow.goOn(around);
        }
        flow.title(TextStyle.TITLE, theme.title(), flow.width());
        flow.paragraph(TextStyle.TABLE_NOTE, theme.purpose());
        flow.space(BELOW_HEAD);
    }

    private static double block(Flow flow, TextStyle style, String words) {
        return flow.composer().text(style, words, flow.width()).height();
    }

    /** Whole; one that no page holds goes on where a row of it ends. */
    private static void place(Flow flow, List<PageBlock> rows) {
        double whole = flow.bottom() - flow.firstLine();
        List<PageBlock> part = new ArrayList<>();
        double height = 0;
        for (PageBlock row : rows) {
            if (height + row.height() > whole && !part.isEmpty()) {
                flow.block(new FormBlock(part), Tag.Role.SECTION);
                part.clear();
                height = 0;
            }
            part.add(row);
            height += row.height();
        }
        flow.block(new FormBlock(part), Tag.Role.SECTION);
    }

    /** The rows of a question, each with its own parts. */
    private record FormBlock(List<PageBlock> rows) implements PageBlock {
        private FormBlock {
            rows = List.copyOf(rows);
        }

        @Override
        public double height() {
            return rows.stream().mapToDouble(PageBlock::height).sum();
        }

        @Override
        public void draw(PdfPage page, double x, double y, Tag tag) {
            double top = y;
            for (PageBlock row : rows) {
                row.draw(page, x, top, tag);
                top += row.height();
            }
        }
    }
}
