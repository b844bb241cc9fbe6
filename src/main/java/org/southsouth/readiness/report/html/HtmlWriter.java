package org.southsouth.readiness.report.html;

import java.util.List;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.Phrase;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.svg.SvgPicture;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What every part of a page writes with, and the small things that look the same everywhere. */
record HtmlWriter(Markup html, Messages messages, Formats formats, Scale scale) {
    String score(double figure) {
        return formats.score(figure, scale.bands());
    }

    /** The bands of a section with a score: one, or the two at the ends of what it can be. */
    String bands(ReportSection section) {
        return formats.bands(section.reach().low(), section.reach().high(), scale.bands());
    }

    FigureWording figures() {
        return new FigureWording(messages, formats, scale.bands());
    }

    String of(int part, int whole) {
        return messages.get("report.of", Integer.toString(part), Integer.toString(whole));
    }

    /** A figure on the colour of its band; dashed where it is missing. */
    void chip(double figure) {
        html.element("span", score(figure), "class", "chip " + scale.step(figure));
    }

    /** The points of a question: what does not apply is neither a figure nor a gap. */
    void chip(double points, QuestionState state) {
        if (Double.isNaN(points) && !state.isApplicable()) {
            html.element("span", messages.getString("report.not-applicable.short"), "class", "chip empty");
        } else {
            chip(points);
        }
    }

    /** A chart as it is on paper, which scrolls where it is wider than the screen, and its figures as a table. */
    void chart(Figure figure) {
        html.open("section", "class", "chart keep").element("h2", figure.title());
        html.open("div", "class", "scroll");
        new SvgPicture().write(html, figure.picture(), figure.title());
        html.close().open("details").element("summary", messages.getString("report.html.figures"));
        html.open("div", "class", "scroll").open("table", "class", "rows");
        tableHead(figure.picture().figures().heads(), 1);
        html.open("tbody");
        for (List<String> row : figure.picture().figures().rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                html.element("td", row.get(i), "class", i == 0 ? "words" : "figure");
            }
            html.close();
        }
        html.close().close().close().close().closeLine();
    }

    void grade(Grade grade) {
        html.element("span", grade.name(), "class", "grade grade-" + grade.name());
    }

    void phrase(Phrase phrase) {
        for (Phrase.Run run : phrase.runs()) {
            if (run.isFilledIn()) {
                html.element("b", run.text());
            } else {
                html.text(run.text());
            }
        }
    }

    /** A row of column heads that is repeated on each page. Those of figures stand above their figures. */
    void tableHead(List<String> names, int firstFigure) {
        html.open("thead").open("tr");
        for (int i = 0; i < names.size(); i++) {
            html.element("th", names.get(i), "scope", "col", "class", i >= firstFigure ? "figure" : "words");
        }
        html.close().close();
    }

    /** What the colours mean. */
    void legend(String missing) {
        html.open("p", "class", "legend");
        for (int band = 0; band < scale.bands().size(); band++) {
            html.open("span").empty("i", "class", "swatch " + scale.step(band));
            html.text(scale.bands().get(band).title() + " ");
            html.element("b", bandRange(band)).close();
        }
        html.open("span").empty("i", "class", "swatch none").text(missing).close();
        html.closeLine();
    }

    private String bandRange(int band) {
        boolean isLast = band == scale.bands().size() - 1;
        long from = Math.round(scale.bands().get(band).from());
        return from + "–" + (isLast ? 100 : Math.round(scale.end(band)) - 1);
    }
}
