package org.southsouth.readiness.report.xlsx;

import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.words.Messages;

/** The sections of the questionnaire as data: how each score is made of what is below it, so that it can be made again. */
final class SectionsSheet {
    private static final int FROZEN_COLUMNS = 2;

    private final Book book;
    private final Messages messages;
    private final Framework framework;
    private final XlsxTable pen;

    SectionsSheet(Book book, Framework framework) {
        this.book = book;
        this.messages = book.messages();
        this.framework = framework;
        this.pen = book.sheet(messages.getString("report.xlsx.sections"));
    }

    void write() {
        List<XlsxColumn> columns = List.of(
                XlsxColumn.words(messages.getString("report.xlsx.head.level"), 9),
                XlsxColumn.words(messages.getString("report.xlsx.head.id"), 13),
                XlsxColumn.words(messages.getString("report.xlsx.head.name"), 50),
                XlsxColumn.words(messages.getString("report.xlsx.head.within"), 13),
                XlsxColumn.figures(messages.getString("report.xlsx.head.weight"), 8),
                XlsxColumn.words(messages.getString("report.xlsx.head.mean"), 12),
                XlsxColumn.figures(messages.getString("report.xlsx.head.needs"), 10),
                XlsxColumn.figures(messages.getString("report.xlsx.head.section-questions"), 10));
        pen.heads(columns);
        section(framework.root(), "", 0);
        book.printing().set(pen.sheet(), true, 1);
        Printing.repeat(pen.sheet(), 0, 0, 0);
        pen.done(0, FROZEN_COLUMNS, columns.size());
    }

    private void section(Section section, String within, int level) {
        pen.nextRow()
                .text(level(level))
                .text(section.id().value())
                .text(section.title(), Look.WRAPPED)
                .text(within)
                .figure(section.weight(), Look.NUMBER)
                .text(section.mean().name().toLowerCase(Locale.ROOT))
                .figure(section.needs(), Look.SHARE)
                .figure(section.questions().size(), Look.COUNT);
        section.sections().forEach(below -> section(below, section.id().value(), level + 1));
    }

    private String level(int level) {
        return messages.getString(
                switch (level) {
                    case 0 -> "report.xlsx.level.overall";
                    case 1 -> "report.xlsx.level.pillar";
                    default -> "report.xlsx.level.theme";
                });
    }
}
