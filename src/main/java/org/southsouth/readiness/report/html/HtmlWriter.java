package org.southsouth.readiness.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.report.document.BlockWriter;
import org.southsouth.readiness.report.document.Bullets;
import org.southsouth.readiness.report.document.Chart;
import org.southsouth.readiness.report.document.DataTable;
import org.southsouth.readiness.report.document.Facts;
import org.southsouth.readiness.report.document.Heading;
import org.southsouth.readiness.report.document.PageGroup;
import org.southsouth.readiness.report.document.Paragraph;
import org.southsouth.readiness.report.document.RichText;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.figure.OnPaper;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.svg.SvgPicture;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Blocks as elements of a page. */
final class HtmlWriter implements BlockWriter {
    private final Markup html;
    private final Messages messages;
    private final Formats formats;
    private final ReportHead head;
    private final Scale scale;
    private String title = "";
    private int places;

    HtmlWriter(Markup html, Messages messages, Formats formats, ReportHead head) {
        this.html = html;
        this.messages = messages;
        this.formats = formats;
        this.head = head;
        this.scale = new Scale(head.bands());
    }

    Markup html() {
        return html;
    }

    Messages messages() {
        return messages;
    }

    Scale scale() {
        return scale;
    }

    @Override
    public void heading(Heading heading) {
        title = heading.title();
        List<String> attributes = new ArrayList<>();
        if (PageLinks.isMarked(heading)) {
            places++;
            attributes.addAll(List.of("id", PageLinks.id(places)));
        }
        if (!heading.figure().isEmpty()) {
            attributes.addAll(List.of("class", "large"));
        }
        html.open("h" + heading.level().depth(), attributes.toArray(String[]::new));
        html.element("bdi", heading.title());
        if (!heading.note().isEmpty()) {
            html.text(" ").element("small", heading.note());
        }
        if (!heading.figure().isEmpty()) {
            html.text(" ").element("span", heading.figure(), "class", "figures");
        }
        html.closeLine();
    }

    /** What the blocks since the last heading are about. */
    String title() {
        return title;
    }

    /** A box for what may be wider than the screen; it can be moved with keys too. Closed by whoever opens it. */
    void box(String breadth) {
        if (breadth.isEmpty()) {
            html.open("div");
            return;
        }
        html.element("p", messages.getString("report.html.sideways"), "class", "hint " + breadth);
        html.open("div", "class", "scroll " + breadth, "tabindex", "0", "role", "group", "aria-label", title);
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        html.open("p", "class", paragraph.style().name().toLowerCase(Locale.ROOT));
        runs(paragraph.text());
        html.closeLine();
    }

    @Override
    public void bullets(Bullets bullets) {
        html.open("ul");
        for (RichText item : bullets.items()) {
            html.open("li");
            runs(item);
            html.close();
        }
        html.closeLine();
    }

    @Override
    public void facts(Facts facts) {
        html.open("div", "class", "facts");
        for (Facts.Fact fact : facts.facts()) {
            html.open("div").element("b", fact.figure()).text(" ");
            html.element("p", fact.words()).close();
        }
        html.closeLine();
    }

    @Override
    public void table(DataTable table) {
        new HtmlTable(this, table).write();
    }

    /** A table that is coloured or drawn in says as much as the picture, on a phone too. */
    @Override
    public void chart(Chart chart) {
        chart.table().ifPresentOrElse(this::table, () -> pictures(chart));
    }

    /** As it is on paper, scrolling where it is wider than the screen, with its figures as a table. */
    private void pictures(Chart chart) {
        Drawing drawing = OnPaper.drawing(messages, formats, head.bands());
        for (Picture picture : chart.pictures().draw(drawing, Room.ENDLESS)) {
            html.open("figure", "class", "chart keep");
            box(Breadth.ofPicture());
            new SvgPicture().write(html, picture, chart.title());
            html.close()
                    .element("figcaption", picture.summary())
                    .open("details")
                    .element("summary", messages.getString("report.html.figures"));
            table(Chart.figures(picture));
            html.close().closeLine();
        }
    }

    @Override
    public void group(PageGroup group) {
        switch (group.rule()) {
            case KEEP -> section("keep", group);
            case NEW_PAGE -> section("chapter", group);
            case BESIDE -> section("beside", group);
        }
    }

    private void section(String style, PageGroup group) {
        html.open("section", "class", style);
        group.blocks().forEach(block -> block.writeTo(this));
        html.closeLine();
    }

    /** What was typed takes its own direction. */
    void runs(RichText text) {
        if (text.isTyped()) {
            html.open("span", "class", "typed", "dir", "auto");
        }
        text.runs().forEach(this::run);
        if (text.isTyped()) {
            html.close();
        }
    }

    void runs(List<Run> runs) {
        runs.forEach(this::run);
    }

    private void run(Run run) {
        switch (run.look()) {
            case PLAIN, BOX -> html.text(run.text());
            case NAME -> html.element("bdi", run.text());
            case STRONG -> html.element("b", run.text());
            case MUTED -> html.element("span", run.text(), "class", "muted");
            case CARE -> html.element("span", run.text(), "class", "care");
            case SCORE -> html.element("span", run.text(), "class", "chip " + scale.step(run.figure()));
            case NO_SCORE -> html.element("span", run.text(), "class", "chip empty");
            case GRADE -> html.element("span", run.text(), "class", "grade grade-" + run.text());
            case COLOUR -> html.empty("i", "class", "swatch " + scale.step(run.figure()));
        }
    }
}
