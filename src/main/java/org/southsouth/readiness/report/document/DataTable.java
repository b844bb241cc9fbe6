package org.southsouth.readiness.report.document;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.RichText.Run;

/** Rows below heads; {@code key} says in a word what it is a table of. Rows stand in groups, of which each may have a head. */
public record DataTable(String key, List<Head> heads, List<Group> groups) implements Block {
    /** The key of a table that is filled in by hand. */
    static final String TO_FILL = "sign-off";

    /** What stands in the cells of a column. */
    public enum Kind {
        WORDS,
        NUMBER,
        /** A score or points. */
        SCORE,
        GRADE,
        /** A word that says how two compare. */
        VERDICT,
        /** A drawing of what stands in the other columns. */
        PLOT
    }

    /**
     * The head of a column: {@code code} is what stands there for short (else empty), {@code over} what stands above several
     * columns (else empty); the shares of all columns add up to 1.
     */
    public record Head(String key, String title, String code, String over, Kind kind, double share) {
        private Head wider(double width) {
            return new Head(key, title, code, over, kind, share / width);
        }
    }

    /** Rows below a head, of this level; a group without a title has none. */
    public record Group(Heading.Level level, String title, Optional<Run> score, String note, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        static Group of(List<Row> rows) {
            return new Group(Heading.Level.THEME, "", Optional.empty(), "", rows);
        }

        private Group with(List<Integer> columns) {
            return new Group(
                    level,
                    title,
                    score,
                    note,
                    rows.stream()
                            .map(row -> new Row(
                                    columns.stream().map(row.cells()::get).toList(), row.isMain()))
                            .toList());
        }
    }

    /** {@code isMain}: it sums up those below it. */
    public record Row(List<Cell> cells, boolean isMain) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Lines of which the later ones say more of the first; {@code hint} is what a format may show on request. */
    public record Cell(List<RichText> lines, String hint, Optional<Plot> plot) {
        public Cell {
            lines = List.copyOf(lines);
        }

        public static Cell of(RichText... lines) {
            return of(List.of(lines));
        }

        /** Without the lines that say nothing. */
        public static Cell of(List<RichText> lines) {
            return new Cell(lines.stream().filter(line -> !line.isEmpty()).toList(), "", Optional.empty());
        }

        public static Cell of(String text) {
            return of(RichText.of(text));
        }

        public static Cell of(Run run) {
            return of(RichText.of(List.of(run)));
        }

        static Cell of(Plot plot) {
            return new Cell(List.of(), "", Optional.of(plot));
        }

        Cell withHint(String words) {
            return new Cell(lines, words, plot);
        }
    }

    /** A score with its ranges, from 0 to 100; {@code isBar}: as a bar, else as a dot on its likely range. */
    public record Plot(ScoredSection section, Optional<LikelyRange> likely, boolean isBar) {}

    public DataTable {
        heads = List.copyOf(heads);
        groups = List.copyOf(groups);
    }

    public static <R> DataTable of(String key, List<ColumnSpec<R>> columns, List<R> rows) {
        return new DataTable(key, heads(columns), List.of(Group.of(ColumnSpec.rows(columns, rows))));
    }

    static <R> List<Head> heads(List<ColumnSpec<R>> columns) {
        return columns.stream().map(ColumnSpec::head).toList();
    }

    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    public boolean has(Kind kind) {
        return heads.stream().anyMatch(head -> head.kind() == kind);
    }

    /** Whether heads stand for something that is said below it. */
    public boolean hasCodes() {
        return heads.stream().anyMatch(head -> !head.code().isEmpty());
    }

    /** Whether its empty cells are there to be written in by hand. */
    public boolean isToFill() {
        return key.equals(TO_FILL);
    }

    /** Without its drawings, for a format that cannot draw in a table. */
    public DataTable withoutPlots() {
        return with(column -> heads.get(column).kind() != Kind.PLOT);
    }

    /** With these columns alone, by their place; they take the room of the others. */
    public DataTable with(IntPredicate isWanted) {
        List<Integer> kept =
                IntStream.range(0, heads.size()).filter(isWanted).boxed().toList();
        double width = kept.stream().mapToDouble(i -> heads.get(i).share()).sum();
        return new DataTable(
                key,
                kept.stream().map(i -> heads.get(i).wider(width)).toList(),
                groups.stream().map(group -> group.with(kept)).toList());
    }

    /** Without the columns that hold nothing: the others take the room. */
    public DataTable withoutEmpty() {
        List<Row> all = rows();
        return with(column ->
                all.stream().anyMatch(row -> !row.cells().get(column).lines().isEmpty()));
    }

    @Override
    public void writeTo(BlockWriter writer) {
        writer.table(this);
    }
}
