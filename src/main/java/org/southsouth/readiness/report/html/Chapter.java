package org.southsouth.readiness.report.html;

import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.words.Messages;

/** One pillar: its themes as bars, then every question with answer, points, grade and note. */
final class Chapter {
    private final HtmlWriter pen;
    private final Markup html;
    private final Messages messages;
    private final Basis basis;

    Chapter(HtmlWriter pen, Basis basis) {
        this.pen = pen;
        this.html = pen.html();
        this.messages = pen.messages();
        this.basis = basis;
    }

    void write(ReportSection pillar) {
        ScoredSection figures = pillar.figures();
        html.open("section", "class", "chapter").open("header").element("h2", pillar.title(), "class", "large");
        html.open("p", "class", "key").text(pen.score(figures.score()));
        html.element("small", messages.getString("report.html.of-100")).close().close();
        if (!pillar.purpose().isBlank()) {
            html.element("p", pillar.purpose(), "class", "lead");
        }
        html.open("p").element("b", summary(pillar)).text(" " + counts(figures)).closeLine();
        if (basis.depth() == Depth.FULL && !pillar.sections().isEmpty()) {
            bars(pillar);
        }
        questions(pillar);
        html.closeLine();
    }

    private String summary(ReportSection section) {
        return section.figures().hasScore() ? pen.figures().summary(section) : section.reason();
    }

    private String counts(ScoredSection figures) {
        return messages.get(
                "report.html.counts",
                Integer.toString(figures.answered()),
                Integer.toString(figures.applicable()),
                Integer.toString(figures.documented()),
                Integer.toString(figures.answered()));
    }

    private void bars(ReportSection pillar) {
        Strip strip = new Strip(pen);
        html.open("div", "class", "scroll")
                .open("table", "class", "strip bars")
                .open("thead")
                .open("tr");
        html.empty("td").open("td");
        strip.head();
        html.close();
        List.of(
                        messages.getString("report.head.score"),
                        messages.getString("report.head.case"),
                        messages.getString("report.head.answered"),
                        messages.getString("report.head.documented"))
                .forEach(name -> html.element("th", name, "scope", "col", "class", "figure"));
        html.close().close().open("tbody");
        for (ReportSection theme : pillar.leaves()) {
            bar(strip, theme);
        }
        html.open("tr", "class", "foot").empty("td").open("td");
        strip.foot();
        html.close().open("td", "colspan", "4").close().close();
        html.close().close().closeLine();
    }

    private void bar(Strip strip, ReportSection theme) {
        ScoredSection figures = theme.figures();
        html.open("tr").element("th", theme.title(), "scope", "row").open("td", "class", "drawing");
        strip.bar(figures);
        html.close().element("td", pen.score(figures.score()), "class", "figure strong");
        html.element("td", pen.figures().bounds(figures), "class", "figure");
        html.element("td", pen.of(figures.answered(), figures.applicable()), "class", "figure");
        html.element("td", pen.of(figures.documented(), figures.answered()), "class", "figure");
        html.close();
    }

    private void questions(ReportSection pillar) {
        html.open("table", "class", "rows questions");
        pen.tableHead(
                List.of(
                        messages.getString("report.head.question"),
                        messages.getString("report.head.answer"),
                        messages.getString("report.head.points"),
                        messages.getString("report.head.grade"),
                        messages.getString("report.head.note")),
                5);
        html.text("\n");
        for (ReportSection theme : pillar.leaves()) {
            theme(theme, pillar.sections().isEmpty());
        }
        html.closeLine();
    }

    private void theme(ReportSection theme, boolean isPillar) {
        List<ReportQuestion> shown = theme.questions().stream()
                .filter(question -> question.scored().state() != QuestionState.OUT_OF_SCOPE)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        html.open("tbody");
        if (!isPillar) {
            html.open("tr", "class", "theme-head").open("th", "colspan", "2", "scope", "rowgroup");
            html.text(theme.title()).close().open("td");
            if (basis.depth() == Depth.FULL) {
                pen.chip(theme.figures().score());
            }
            html.close().open("td", "colspan", "2").element("span", theme.reason(), "class", "muted");
            html.close().close();
        }
        shown.forEach(this::question);
        html.closeLine();
    }

    private void question(ReportQuestion question) {
        html.open("tr").open("td", "class", "q").element("b", question.title());
        html.element("span", question.id(), "class", "id").close();
        html.open("td", "class", "a");
        boolean isAnswered = question.scored().state() == QuestionState.ANSWERED;
        html.element(
                "span",
                isAnswered ? question.answer() : question.reason(),
                "class",
                isAnswered ? "said" : "muted",
                "dir",
                "auto");
        html.close().open("td", "class", "p");
        points(question);
        html.close().open("td", "class", "g");
        Grade grade = question.scored().answer().evidence().grade();
        if (grade != null && isAnswered) {
            pen.grade(grade);
        }
        html.close().open("td", "class", "n muted");
        notes(question, isAnswered);
        html.close().closeLine();
    }

    private void points(ReportQuestion question) {
        boolean isContext = !question.scored().question().kind().isScored()
                || question.scored().question().weight() <= 0;
        if (isContext) {
            html.element("span", messages.getString("report.html.context"), "class", "muted");
        } else {
            pen.chip(question.scored().points(), question.scored().state());
        }
    }

    private void notes(ReportQuestion question, boolean isAnswered) {
        Evidence evidence = question.scored().answer().evidence();
        Integer year = evidence.year();
        if (!evidence.source().isBlank() || year != null) {
            String source = year == null || evidence.source().isBlank()
                    ? evidence.source() + (year == null ? "" : year)
                    : messages.get("report.html.source", evidence.source(), Integer.toString(year));
            html.element("span", source, "class", "source", "dir", "auto");
        }
        for (String file : pen.formats().attached(evidence.files())) {
            html.element("span", file, "class", "source", "dir", "auto");
        }
        // The reason of what does not apply stands in the place of the answer already.
        String note = question.scored().state() == QuestionState.NOT_APPLICABLE && !isAnswered
                ? ""
                : question.scored().answer().note();
        if (!note.isBlank()) {
            html.element("span", note, "class", "source", "dir", "auto");
        }
    }
}
