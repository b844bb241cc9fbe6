package org.southsouth.readiness.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.text;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.core.chart.kind.ChartSamples;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.paper.PaperTones;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgPictureTest {
    @Test
    void every_text_of_a_chart_is_a_text_and_every_mark_is_there() throws Exception {
        for (Picture picture : ChartSamples.all(ChartSamples.LTR).values()) {
            Document svg = read(new SvgPicture().bytes(picture, "Title"));
            assertThat(texts(svg, "text")).isEqualTo(Pictures.texts(picture));
            assertThat(count(svg, "polyline")).isEqualTo(Pictures.lines(picture).size());
            assertThat(count(svg, "polygon")).isEqualTo(Pictures.areas(picture).size());
            assertThat(texts(svg, "title")).containsExactly("Title");
            assertThat(texts(svg, "desc")).containsExactly(picture.summary());
        }
    }

    @Test
    void size_colours_and_dashes_are_those_of_the_picture() throws Exception {
        Picture picture = new Picture(
                40,
                20.5,
                List.of(Mark.Area.box(1, 2, 3, 4, null, Stroke.dashed(Tone.NO_SCORE, 0.2))),
                "Missing.",
                new ChartTable(List.of(""), List.of()));
        Document svg = read(new SvgPicture().bytes(picture, "Title"));
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("40mm");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 40 20.5");
        Element box = (Element) svg.getElementsByTagName("polygon").item(0);
        assertThat(box.getAttribute("fill")).isEqualTo("none");
        assertThat(box.getAttribute("points")).isEqualTo("1,2 4,2 4,6 1,6");
        assertThat(box.getAttribute("stroke")).isEqualTo("#" + new PaperTones().hex(Tone.NO_SCORE));
        assertThat(box.getAttribute("stroke-dasharray")).isEqualTo("0.9 0.6");
    }

    /** Whoever has not the faces of paper read "Women entrepreneurs 4" for 44. */
    @Test
    void words_at_an_edge_stay_inside_with_a_wider_face_too() throws Exception {
        Mark.Words inside = new Mark.Words(new Point(1, 5), "Overall 51", Type.plain(8), Tone.INK, Mark.Align.START);
        Mark.Words atEnd = new Mark.Words(new Point(34, 5), "Trade 44", Type.plain(8), Tone.INK, Mark.Align.START);
        Mark.Words atBegin = new Mark.Words(new Point(12, 5), "Trade 44", Type.plain(8), Tone.INK, Mark.Align.END);
        Picture picture =
                new Picture(46, 20, List.of(inside, atEnd, atBegin), "Edges.", new ChartTable(List.of(""), List.of()));
        NodeList words = read(new SvgPicture().bytes(picture, "Title")).getElementsByTagName("text");

        assertThat(((Element) words.item(0)).hasAttribute("textLength")).isFalse();
        for (int place = 1; place < 3; place++) {
            Element edge = (Element) words.item(place);
            assertThat(Double.parseDouble(edge.getAttribute("textLength"))).isBetween(10.0, 12.0);
            assertThat(edge.getAttribute("lengthAdjust")).isEqualTo("spacingAndGlyphs");
        }
    }

    @Test
    void what_comes_from_outside_stays_text() throws Exception {
        String name = "<script>alert('1')</script> & \"so on\"\u0000";
        Picture picture = new Picture(
                40,
                20,
                List.of(new Mark.Words(new Point(1, 5), name, Type.plain(8), Tone.INK, Mark.Align.START)),
                name,
                new ChartTable(List.of(""), List.of()));
        Document svg = read(new SvgPicture().bytes(picture, name));
        assertThat(count(svg, "script")).isZero();
        assertThat(texts(svg, "text")).containsExactly(name.replace('\u0000', '\uFFFD'));
    }

    @Test
    void a_chart_that_reads_from_the_right_says_so() throws Exception {
        Picture picture = ChartSamples.pairs().draw(ChartSamples.RTL);
        assertThat(read(new SvgPicture().bytes(picture, "Title"))
                        .getDocumentElement()
                        .getAttribute("direction"))
                .isEqualTo("rtl");
    }

    @Test
    void a_report_has_title_source_and_notice_inside() throws Exception {
        byte[] scorecard = reports().scorecard(entry("KHM", "2026", good()), ReportFormat.SVG);
        assertThat(read(scorecard).getDocumentElement().getAttribute("width")).isEqualTo("285.75mm");
        assertThat(texts(read(scorecard), "title")).containsExactly("Cambodia 2026 · Draft");
        assertThat(texts(read(scorecard), "text"))
                .contains("Cambodia", "Draft", "25 Nov 2026")
                .anyMatch(words -> words.contains("Round 2026"))
                .anyMatch(words -> words.contains("It is not a ranking"))
                .anyMatch(words -> words.contains("with readiness 1.2.3"));
        Comparison two = Comparison.of(List.of(entry("KHM", "2026", good()), entry("LAO", "2026", thin())));
        assertThat(text(reports().comparison(two, ReportFormat.SVG)))
                .contains("It is not a ranking", "Compare with care", "Cambodia", "Laos");
    }

    private static Document read(byte[] bytes) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document svg, String element) {
        NodeList found = svg.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static int count(Document svg, String element) {
        return svg.getElementsByTagName(element).getLength();
    }
}
