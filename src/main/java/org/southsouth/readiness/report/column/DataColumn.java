package org.southsouth.readiness.report.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of CSV and of a sheet, and a field of JSON: its name in CSV, its name in JSON and the key of its title in a sheet,
 * each empty where it does not stand; what it holds, how many figures wide it is in a sheet, and what it says of a row.
 */
public record DataColumn<R>(
        String csv, String json, String title, Kind kind, int width, BiConsumer<R, DataWriter> value) {
    /**
     * What stands in its cells. A score has the colour of its band; a bound is on the same scale and has none. A share is shown
     * as a percentage, a factor is not; a gain has its sign. A choice may be changed in a sheet.
     */
    public enum Kind {
        CODE,
        WORDS,
        NAME,
        CHOICE,
        CARE,
        SCORE,
        BOUND,
        SHARE,
        FACTOR,
        NUMBER,
        COUNT,
        GAIN,
        AMOUNT,
        DAY
    }

    public static <R> DataColumn<R> words(String csv, String json, String title, int width, Function<R, String> says) {
        return text(csv, json, title, Kind.WORDS, width, says);
    }

    public static <R> DataColumn<R> text(
            String csv, String json, String title, Kind kind, int width, Function<R, String> says) {
        return new DataColumn<>(csv, json, title, kind, width, (row, out) -> out.text(says.apply(row)));
    }

    public static <R> DataColumn<R> code(String csv, String json, String title, int width, Function<R, String> says) {
        return new DataColumn<>(csv, json, title, Kind.CODE, width, (row, out) -> out.code(says.apply(row)));
    }

    public static <R> DataColumn<R> score(String csv, String json, String title, int width, ToDoubleFunction<R> says) {
        return figure(csv, json, title, Kind.SCORE, width, says);
    }

    public static <R> DataColumn<R> bound(String csv, String json, String title, int width, ToDoubleFunction<R> says) {
        return figure(csv, json, title, Kind.BOUND, width, says);
    }

    public static <R> DataColumn<R> share(String csv, String json, String title, int width, ToDoubleFunction<R> says) {
        return figure(csv, json, title, Kind.SHARE, width, says);
    }

    public static <R> DataColumn<R> count(String csv, String json, String title, int width, ToDoubleFunction<R> says) {
        return figure(csv, json, title, Kind.COUNT, width, says);
    }

    public static <R> DataColumn<R> gain(String csv, String json, String title, int width, ToDoubleFunction<R> says) {
        return figure(csv, json, title, Kind.GAIN, width, says);
    }

    public static <R> DataColumn<R> factor(String csv, String json, String title, int width, ToDoubleFunction<R> says) {
        return figure(csv, json, title, Kind.FACTOR, width, says);
    }

    /** In a sheet alone. */
    public static <R> DataColumn<R> sheet(String title, Kind kind, int width, Function<R, String> says) {
        return text("", "", title, kind, width, says);
    }

    /** In a sheet alone. */
    public static <R> DataColumn<R> figures(String title, Kind kind, int width, ToDoubleFunction<R> says) {
        return figure("", "", title, kind, width, says);
    }

    public static <R> DataColumn<R> figure(
            String csv, String json, String title, Kind kind, int width, ToDoubleFunction<R> says) {
        return new DataColumn<>(
                csv, json, title, kind, width, (row, out) -> out.figure().accept(says.applyAsDouble(row)));
    }

    /** Columns of a part of each row; where that is missing, so are they. */
    @SafeVarargs
    public static <R, S> List<DataColumn<R>> within(Function<R, @Nullable S> part, DataColumn<S>... columns) {
        List<DataColumn<R>> all = new ArrayList<>();
        for (DataColumn<S> column : columns) {
            all.add(column.within(part));
        }
        return all;
    }

    public static <R, S> List<DataColumn<R>> within(Function<R, @Nullable S> part, List<DataColumn<S>> columns) {
        return columns.stream().map(column -> column.within(part)).toList();
    }

    private <Q> DataColumn<Q> within(Function<Q, @Nullable R> part) {
        return new DataColumn<>(csv, json, title, kind, width, (row, out) -> {
            R piece = part.apply(row);
            if (piece == null) {
                out.nothing();
            } else {
                value.accept(piece, out);
            }
        });
    }

    @SafeVarargs
    public static <R> List<DataColumn<R>> join(List<DataColumn<R>>... parts) {
        List<DataColumn<R>> all = new ArrayList<>();
        for (List<DataColumn<R>> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    /** Those of a sheet: first those with these titles, in this order, then the others as they stand. */
    public static <R> List<DataColumn<R>> inSheet(List<DataColumn<R>> columns, String... first) {
        List<String> titles = List.of(first);
        return columns.stream()
                .filter(column -> !column.title().isEmpty())
                .sorted(Comparator.comparingInt(
                        column -> titles.contains(column.title()) ? titles.indexOf(column.title()) : titles.size()))
                .toList();
    }

    /** On the scale of scores, from 0 to 100. */
    public boolean isOnScale() {
        return kind == Kind.SCORE || kind == Kind.BOUND;
    }
}
