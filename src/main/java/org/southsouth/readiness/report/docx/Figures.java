package org.southsouth.readiness.report.docx;

import java.util.List;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Figures in words, and what stands at the end of each document. */
record Figures(Manuscript manuscript, Formats formats) {
    String score(double figure) {
        return formats.score(figure, manuscript.head().bands());
    }

    String bands(ReportSection section) {
        return formats.bands(
                section.reach().low(), section.reach().high(), manuscript.head().bands());
    }

    FigureWording wording() {
        return new FigureWording(
                manuscript.messages(), formats, manuscript.head().bands());
    }

    String of(int part, int whole) {
        return manuscript.messages().get("report.of", Integer.toString(part), Integer.toString(whole));
    }

    /** How the figures are made, what the grades mean, and what the report is not. */
    void method() {
        Messages messages = manuscript.messages();
        manuscript.paragraph(DocxStyle.HEADING_1, messages.getString("report.html.method"));
        manuscript.head().method().forEach(sentence -> manuscript.paragraph(DocxStyle.ITEM, sentence));
        manuscript.paragraph(DocxStyle.HEADING_2, messages.getString("report.head.grade"));
        for (Grade grade : Grade.values()) {
            manuscript.item(
                    DocxStyle.KEY,
                    grade.name(),
                    " "
                            + messages.getString(
                                    switch (grade) {
                                        case A -> "report.grade.a";
                                        case B -> "report.grade.b";
                                        case C -> "report.grade.c";
                                        case D -> "report.grade.d";
                                    }));
        }
        manuscript.paragraph(
                DocxStyle.NOTICE, String.join(" ", manuscript.head().notices()));
        manuscript.paragraph(DocxStyle.ITEM, new MadeWording(messages, formats).sentence(manuscript.head()));
    }

    /** A name, then score, worst to best case and documented score. */
    static List<DocxColumn> scoreColumns(String name, Messages messages) {
        return List.of(
                DocxColumn.text(name, 0.4),
                DocxColumn.chip(messages.getString("report.head.score"), 0.1),
                DocxColumn.figure(messages.getString("report.head.likely"), 0.14),
                DocxColumn.figure(messages.getString("report.head.case"), 0.2),
                DocxColumn.figure(messages.getString("report.head.evidenced"), 0.16));
    }
}
