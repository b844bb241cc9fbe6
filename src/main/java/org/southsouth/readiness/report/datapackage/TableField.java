package org.southsouth.readiness.report.datapackage;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.southsouth.readiness.report.model.PlainDecimal;

/**
 * A column of a table: {@code type} is a word of the Table Schema, {@code refersTo} the table whose {@code id} stands in it
 * (else empty), {@code words} what alone may stand in it (else empty), and {@code says} its text for a row.
 */
record TableField<R>(
        String name, String type, boolean isRequired, String refersTo, List<String> words, Function<R, String> says) {
    TableField {
        words = List.copyOf(words);
    }

    static <R> TableField<R> text(String name, Function<R, String> says) {
        return new TableField<>(name, "string", false, "", List.of(), says);
    }

    /** In full precision; empty for NaN. */
    static <R> TableField<R> number(String name, ToDoubleFunction<R> says) {
        return new TableField<>(name, "number", false, "", List.of(), row -> PlainDecimal.of(says.applyAsDouble(row)));
    }

    static <R> TableField<R> count(String name, Function<R, Integer> says) {
        return new TableField<>(name, "integer", false, "", List.of(), row -> Integer.toString(says.apply(row)));
    }

    TableField<R> required() {
        return new TableField<>(name, type, true, refersTo, words, says);
    }

    TableField<R> to(String table) {
        return new TableField<>(name, type, isRequired, table, words, says);
    }

    TableField<R> ofType(String other) {
        return new TableField<>(name, other, isRequired, refersTo, words, says);
    }

    TableField<R> oneOf(String... allowed) {
        return new TableField<>(name, type, isRequired, refersTo, List.of(allowed), says);
    }
}
