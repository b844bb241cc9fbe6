package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.Chart.Figures;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Head;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.figure.ComparisonFigures;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;

/** The scores of all themes across all entries, either way round. */
record ThemeColumns(Parts parts, ComparisonReport report) {
    private static final double NAME = 0.3;
    private static final int CODE_LENGTH = 5;

    /** Themes in rows, up to eight subjects in columns, each with its state. */
    List<Block> sideBySide(Function<ComparedEntry, RichText> state) {
        double share = (1 - NAME) / report.entries().size();
        List<ColumnSpec<ComparedRow>> columns = new ArrayList<>();
        columns.add(parts.column(
                "name",
                "report.xlsx.level.theme",
                Kind.WORDS,
                NAME,
                row -> Cell.of(RichText.of(row.row().name(), row.row().level() == 1 ? Look.STRONG : Look.PLAIN))));
        List<Cell> states = new ArrayList<>(List.of(Cell.of(parts.word("report.head.state"))));
        for (int i = 0; i < report.entries().size(); i++) {
            int place = i;
            ComparedEntry entry = report.entries().get(i);
            states.add(Cell.of(state.apply(entry)));
            columns.add(ColumnSpec.of("entry-" + i, entry.label().name(), Kind.SCORE, share, row -> cell(row, place)));
        }
        List<DataTable.Row> rows = new ArrayList<>(List.of(new DataTable.Row(states, false)));
        rows.addAll(ColumnSpec.rows(columns, sections(), row -> row.row().level() == 1));
        return blocks(
                new DataTable("heat", DataTable.heads(columns), List.of(DataTable.Group.of(rows))), Figures.INSTEAD);
    }

    /** Many subjects in rows: their themes under codes, then their pillars by name. */
    List<Block> inRows(Function<ComparedEntry, RichText> state) {
        List<ComparedRow> pillars =
                sections().stream().filter(row -> row.row().level() == 1).toList();
        List<ColumnSpec<Integer>> columns = new ArrayList<>();
        columns.add(name(state));
        int themes = pillars.stream().mapToInt(pillar -> themes(pillar).size()).sum();
        for (ComparedRow pillar : pillars) {
            for (ComparedRow theme : themes(pillar)) {
                columns.add(new ColumnSpec<>(
                        new Head(
                                theme.row().id(),
                                theme.row().chartTitle(),
                                code(theme),
                                pillar.row().chartTitle(),
                                Kind.SCORE,
                                0.54 / themes),
                        place -> cell(theme, place)));
            }
        }
        columns.add(total(
                "score",
                "report.head.score",
                Kind.SCORE,
                0.06,
                place -> Cell.of(parts.scored(entry(place).total().score()))));
        columns.add(total(
                "likely",
                "report.head.likely",
                Kind.NUMBER,
                0.1,
                place -> Cell.of(parts.figures().likely(report.likely(place), root(place)))));
        List<Block> blocks = new ArrayList<>(blocks(table("turned", columns), Figures.ELSEWHERE));
        blocks.add(named(state, pillars));
        return blocks;
    }

    private DataTable named(Function<ComparedEntry, RichText> state, List<ComparedRow> pillars) {
        List<ColumnSpec<Integer>> named = new ArrayList<>(List.of(name(state)));
        for (ComparedRow pillar : pillars) {
            named.add(ColumnSpec.of(
                    pillar.row().id(),
                    pillar.row().chartTitle(),
                    Kind.SCORE,
                    (1 - NAME) / pillars.size(),
                    place -> cell(pillar, place)));
        }
        return table("heat", named);
    }

    private DataTable table(String key, List<ColumnSpec<Integer>> columns) {
        return DataTable.of(
                key,
                columns,
                IntStream.range(0, report.entries().size()).boxed().toList());
    }

    private ColumnSpec<Integer> name(Function<ComparedEntry, RichText> state) {
        return parts.column(
                "name",
                "report.xlsx.line.subject",
                Kind.WORDS,
                NAME,
                place -> Cell.of(RichText.of(entry(place).label().name(), Look.STRONG), state.apply(entry(place))));
    }

    private ColumnSpec<Integer> total(String key, String title, Kind kind, double share, Function<Integer, Cell> cell) {
        return new ColumnSpec<>(
                new Head(key, parts.word(title), "", parts.word("report.html.overall.short"), kind, share), cell);
    }

    private List<Block> blocks(DataTable table, Figures figures) {
        String title = parts.word("report.html.themes");
        return List.of(
                Heading.chapter(title),
                new Chart(
                        title,
                        (drawing, room) -> new ComparisonFigures(drawing, report).themes(room),
                        Optional.of(table),
                        figures),
                parts.legend(parts.word(report.missingTheme())));
    }

    private ComparedEntry entry(int place) {
        return report.entries().get(place);
    }

    private ScoredSection root(int place) {
        return entry(place).total();
    }

    private Cell cell(ComparedRow row, int place) {
        return Cell.of(parts.scored(row.row().values().get(place)))
                .withHint(row.reasons().get(place));
    }

    private List<ComparedRow> sections() {
        return report.flat().stream()
                .filter(row -> row.row().kind() == ComparisonRow.Kind.SECTION
                        && row.row().level() > 0)
                .toList();
    }

    /** The lowest sections below it; itself where there are none. */
    private static List<ComparedRow> themes(ComparedRow section) {
        List<ComparedRow> themes = section.rows().stream()
                .filter(below -> below.row().kind() == ComparisonRow.Kind.SECTION)
                .flatMap(below -> themes(below).stream())
                .toList();
        return themes.isEmpty() ? List.of(section) : themes;
    }

    /** The end of the id, which tells the themes of one pillar apart. */
    private static String code(ComparedRow theme) {
        String id = theme.row().id();
        int from = Math.max(id.lastIndexOf('-'), Math.max(id.lastIndexOf('.'), id.lastIndexOf('_'))) + 1;
        String end = id.substring(from).toUpperCase(Locale.ROOT);
        return end.length() <= CODE_LENGTH ? end : end.substring(0, CODE_LENGTH);
    }
}
