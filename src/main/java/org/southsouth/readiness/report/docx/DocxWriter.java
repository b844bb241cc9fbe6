package org.southsouth.readiness.report.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.report.document.BlockWriter;
import org.southsouth.readiness.report.document.Bullets;
import org.southsouth.readiness.report.document.Chart;
import org.southsouth.readiness.report.document.DataTable;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.document.Document;
import org.southsouth.readiness.report.document.Facts;
import org.southsouth.readiness.report.document.Heading;
import org.southsouth.readiness.report.document.PageGroup;
import org.southsouth.readiness.report.document.Paragraph;
import org.southsouth.readiness.report.document.RichText;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.figure.OnPaper;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Blocks as paragraphs in named styles, real tables, and pictures of charts. */
final class DocxWriter implements BlockWriter {
    private final DocxFile file;
    private final Messages messages;
    private final Formats formats;
    private final Document document;
    private final Drawings drawings;
    private boolean hasContents;
    private boolean isAfterTable;
    private boolean isBegun;
    private boolean isNewPage;
    private boolean isKept;

    DocxWriter(DocxFile file, Messages messages, Formats formats, Document document) {
        this.file = file;
        this.messages = messages;
        this.formats = formats;
        this.document = document;
        this.drawings = new Drawings(file);
    }

    @Override
    public void heading(Heading heading) {
        if (heading.level() == Heading.Level.CHAPTER && document.hasContents() && !hasContents) {
            hasContents = true;
            text(DocxStyle.CONTENTS_TITLE, RichText.of(messages.getString("print.contents")));
            file.contents();
        }
        text(style(heading.level()), RichText.of(heading.title()));
        text(DocxStyle.KEY, RichText.of(heading.figure()));
        text(DocxStyle.KEY, RichText.of(heading.note()));
    }

    private static DocxStyle style(Heading.Level level) {
        return switch (level) {
            case TITLE -> DocxStyle.TITLE;
            case CHAPTER -> DocxStyle.HEADING_1;
            case SECTION -> DocxStyle.HEADING_2;
            case THEME -> DocxStyle.HEADING_3;
        };
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        text(
                switch (paragraph.style()) {
                    case KICKER -> DocxStyle.KICKER;
                    case VERDICT -> DocxStyle.VERDICT;
                    case LEAD -> DocxStyle.LEAD;
                    case BODY, NOTE -> DocxStyle.BODY;
                    case NOTICE -> DocxStyle.NOTICE;
                    case LEGEND -> DocxStyle.ITEM;
                },
                paragraph.text());
    }

    @Override
    public void bullets(Bullets bullets) {
        bullets.items().forEach(item -> text(DocxStyle.ITEM, item));
    }

    @Override
    public void facts(Facts facts) {
        facts.facts().forEach(fact -> text(DocxStyle.BODY, RichText.of(fact.figure() + " ", fact.words())));
    }

    /** Nothing where there are no words. */
    private void text(DocxStyle style, RichText text) {
        if (!text.isEmpty()) {
            XWPFParagraph paragraph = file.paragraph(style);
            if (isNewPage) {
                paragraph.setPageBreak(isBegun);
                isNewPage = false;
            }
            isBegun = true;
            isAfterTable = false;
            text.runs().forEach(run -> file.run(paragraph, run));
            file.note(paragraph, style, text.text());
        }
    }

    /** Each group is a table of its own under its head. */
    @Override
    public void table(DataTable given) {
        DataTable table = given.withoutPlots();
        for (Group group : table.groups()) {
            if (!group.title().isEmpty()) {
                text(style(group.level()), RichText.of(group.title()));
                List<Run> said = group.score()
                        .map(score -> List.of(score, Run.of(" " + group.note(), Look.PLAIN)))
                        .orElseGet(() -> List.of(Run.of(group.note(), Look.PLAIN)));
                text(DocxStyle.KEY, RichText.of(said));
            } else if (isAfterTable) {
                // Two tables without anything between would be one.
                file.paragraph(DocxStyle.BODY);
            }
            new DocxTable(file, table.heads()).write(group.rows(), isKept, table.isToFill());
            isAfterTable = true;
        }
    }

    @Override
    public void chart(Chart chart) {
        if (chart.figures() == Chart.Figures.INSTEAD) {
            chart.table().ifPresent(this::table);
            return;
        }
        Drawing drawing = OnPaper.drawing(messages, formats, document.head().bands());
        for (Picture picture : chart.pictures().draw(drawing, Room.ENDLESS)) {
            drawings.picture(picture);
            isAfterTable = false;
            if (chart.figures() == Chart.Figures.BELOW && chart.table().isEmpty()) {
                table(Chart.figures(picture));
            }
        }
        if (chart.figures() == Chart.Figures.BELOW) {
            chart.table().ifPresent(this::table);
        }
    }

    @Override
    public void group(PageGroup group) {
        isNewPage |= group.rule() == PageGroup.Rule.NEW_PAGE;
        isKept = group.rule() == PageGroup.Rule.KEEP;
        group.blocks().forEach(block -> block.writeTo(this));
        isKept = false;
    }
}
