package org.southsouth.readiness.report.xlsx;

import static org.southsouth.readiness.report.column.DataColumn.figures;
import static org.southsouth.readiness.report.column.DataColumn.join;
import static org.southsouth.readiness.report.column.DataColumn.sheet;
import static org.southsouth.readiness.report.column.DataColumn.within;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.column.DataWriter;

/** The sections of the questionnaire as data: how each score is made of what is below it, so that it can be made again. */
final class SectionsSheet {
    private final List<Placed> rows = new ArrayList<>();

    /** A section on this level from the root down, within another. */
    private record Placed(Section section, String within, int level) {}

    SectionsSheet(Framework framework) {
        add(framework.root(), "", 0);
    }

    private void add(Section section, String within, int level) {
        rows.add(new Placed(section, within, level));
        section.sections().forEach(below -> add(below, section.id().value(), level + 1));
    }

    void write(Book book) {
        book.table("report.xlsx.sections", "sections", columns(book), rows, 2, 0, 1);
    }

    private static List<DataColumn<Placed>> columns(Book book) {
        return join(
                List.of(sheet("report.xlsx.head.level", Kind.CODE, 9, row -> book.level(row.level()))),
                within(row -> row.section().id(), sheet("report.xlsx.head.id", Kind.CODE, 13, SectionId::value)),
                within(Placed::section, sheet("report.xlsx.head.name", Kind.WORDS, 50, Section::title)),
                List.of(sheet("report.xlsx.head.within", Kind.CODE, 13, Placed::within)),
                within(
                        Placed::section,
                        figures("report.xlsx.head.weight", Kind.NUMBER, 8, Section::weight),
                        sheet("report.xlsx.head.mean", Kind.CODE, 12, section -> DataWriter.code(section.mean())),
                        figures("report.xlsx.head.needs", Kind.SHARE, 10, Section::needs)),
                within(
                        row -> row.section().questions(),
                        figures("report.xlsx.head.section-questions", Kind.COUNT, 10, List::size)));
    }
}
