package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.report.document.Block;
import org.southsouth.readiness.report.document.BlockWriter;
import org.southsouth.readiness.report.document.Bullets;
import org.southsouth.readiness.report.document.Chart;
import org.southsouth.readiness.report.document.DataTable;
import org.southsouth.readiness.report.document.Facts;
import org.southsouth.readiness.report.document.Heading;
import org.southsouth.readiness.report.document.PageGroup;
import org.southsouth.readiness.report.document.Paragraph;
import org.southsouth.readiness.report.document.RichText;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.Span;

/** Blocks down a page and on to the next. A heading waits for what stands below it, so that it never stands alone. */
final class PdfBlocks implements BlockWriter {
    private static final double BULLET = 4;
    private static final double BELOW = 24;
    private static final double BELOW_ITEM = 1.6;
    private static final double KEY = 44;

    private static final int FEW_ROWS = 4;
    private static final double ROW = 6;

    private final PdfWriter pen;
    private final Flow flow;
    private Optional<Heading> waiting = Optional.empty();
    /** Of the next table, where it has one of its own. */
    private String above = "";

    private boolean isBegun;
    private boolean isDense;

    PdfBlocks(PdfWriter pen) {
        this.pen = pen;
        this.flow = pen.flow();
    }

    /** Below what stands on a page already: the first heading is one like the others. */
    static PdfBlocks goingOn(PdfWriter pen) {
        PdfBlocks blocks = new PdfBlocks(pen);
        blocks.isBegun = true;
        return blocks;
    }

    /** The next table goes on under this title, which stands above it already. */
    PdfBlocks under(String title) {
        above = title;
        return this;
    }

    /** From now on the rows of tables stand nearer to each other. */
    void dense() {
        isDense = true;
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.writeTo(this));
        place(0);
    }

    @Override
    public void heading(Heading heading) {
        // The first of a chapter is its title.
        boolean isTitle = heading.level() == Heading.Level.TITLE || !isBegun;
        place(BELOW);
        above = "";
        if (isTitle) {
            title(heading);
        } else {
            waiting = Optional.of(heading);
        }
    }

    private void title(Heading heading) {
        double top = flow.y();
        double key = heading.figure().isEmpty() ? 0 : KEY;
        flow.title(TextStyle.TITLE, heading.title(), flow.width() - key);
        if (key > 0) {
            int end = heading.figure().indexOf(' ');
            String figure = end < 0 ? heading.figure() : heading.figure().substring(0, end);
            List<Span> spans = List.of(
                    TextStyle.KEY_FIGURE.of(figure),
                    TextStyle.LEAD.of(heading.figure().substring(figure.length())));
            TextBlock block = pen.composer().text(TextStyle.KEY_FIGURE, spans, KEY, Align.END, 1);
            block.draw(flow.page(), flow.width() - KEY, top - 5, flow.tag(Tag.Role.PARAGRAPH));
        }
        flow.space(1.5);
        flow.paragraph(TextStyle.LEAD, heading.note());
    }

    /** The heading that waits, with so much below it. */
    private void place(double below) {
        isBegun = true;
        waiting.ifPresent(heading -> {
            above = heading.title();
            boolean isBeside = flow.isBeside(heading.title(), heading.note());
            flow.heading(heading.title(), isBeside ? heading.note() : "", below);
            flow.paragraph(TextStyle.LIST_NOTE, isBeside ? "" : heading.note());
        });
        waiting = Optional.empty();
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        place(BELOW);
        TextStyle style = switch (paragraph.style()) {
            case LEAD -> TextStyle.LEAD;
            case VERDICT -> TextStyle.VERDICT;
            case BODY, NOTICE -> TextStyle.BODY;
            case KICKER, NOTE, LEGEND -> TextStyle.LIST_NOTE;
        };
        List<Span> spans = new PdfRuns(pen, style).spans(paragraph.text());
        if (paragraph.style() == Paragraph.Style.NOTICE) {
            flow.notice(spans);
        } else {
            flow.paragraph(style, spans);
        }
        flow.space(1);
    }

    @Override
    public void bullets(Bullets bullets) {
        List<TextBlock> items = bullets.items().stream().map(this::item).toList();
        double all =
                items.stream().mapToDouble(words -> words.height() + BELOW_ITEM).sum();
        // A short list does not wait for the next page; a line below it has room, too.
        place(Math.min(BELOW, all + TextStyle.LIST_NOTE.leading()));
        Tag list = flow.tag(Tag.Role.LIST);
        for (int i = 0; i < items.size(); i++) {
            TextBlock words = items.get(i);
            // The last one does not stand overleaf alone.
            boolean isBeforeLast = i > 0 && i == items.size() - 2;
            flow.need(words.height()
                    + (isBeforeLast ? BELOW_ITEM + items.get(i + 1).height() : 0));
            Tag body = list.add(Tag.Role.ITEM).add(Tag.Role.ITEM_BODY);
            pen.composer().text(TextStyle.BODY, "•", BULLET).draw(flow.page(), 0, flow.y(), body);
            words.draw(flow.page(), BULLET, flow.y(), body);
            flow.space(words.height() + BELOW_ITEM);
        }
    }

    private TextBlock item(RichText words) {
        List<Span> spans = new PdfRuns(pen, TextStyle.BODY).spans(words);
        return pen.composer().text(TextStyle.BODY, spans, flow.width() - BULLET - 30);
    }

    @Override
    public void facts(Facts facts) {
        place(BELOW);
        facts.facts()
                .forEach(fact -> flow.paragraph(
                        TextStyle.BODY,
                        List.of(TextStyle.BODY.bold(fact.figure() + " "), TextStyle.BODY.of(fact.words()))));
    }

    @Override
    public void table(DataTable table) {
        int rows = table.rows().size();
        // A short table is not parted.
        place(rows <= FEW_ROWS ? BELOW + rows * ROW : BELOW);
        flow.space(1);
        new PdfTable(pen, table.withoutPlots(), isDense, above).draw();
        above = "";
        flow.space(1);
    }

    /** As a picture, whose figures are read out with it. */
    @Override
    public void chart(Chart chart) {
        if (waiting.isEmpty()) {
            flow.space(1);
            flow.pictures(room -> chart.pictures().draw(pen.drawing(), room));
            flow.space(2);
            return;
        }
        List<Picture> pictures = new ArrayList<>(chart.pictures().draw(pen.drawing(), Room.ENDLESS));
        Heading heading = waiting.get();
        waiting = Optional.empty();
        flow.pictureHere(heading.title(), heading.note(), pictures.remove(0));
        for (Picture picture : pictures) {
            flow.next();
            flow.heading(pen.messages().get("print.title.continued", heading.title()), "", BELOW);
            flow.pictureToFit(picture);
        }
        flow.space(2);
    }

    @Override
    public void group(PageGroup group) {
        if (group.rule() == PageGroup.Rule.NEW_PAGE && isBegun) {
            place(0);
            flow.next();
        }
        group.blocks().forEach(block -> block.writeTo(this));
    }
}
