package org.southsouth.readiness.report.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a format does with each kind of value, in the cell or field that is next. Of a value with words beside it a format for
 * people takes the words. What is missing (NaN, an empty code) stays empty, in JSON null: never 0.
 */
public record DataWriter(
        BiConsumer<String, String> text,
        BiConsumer<String, String> code,
        BiConsumer<Boolean, String> flag,
        BiConsumer<Integer, String> count,
        BiConsumer<List<String>, String> texts,
        DoubleConsumer figure,
        Consumer<BigDecimal> amount,
        Consumer<LocalDate> day) {

    /** A constant as files have it. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void text(String value) {
        text.accept(value, value);
    }

    /** Empty text is none. */
    void textOrNothing(String value) {
        (value.isEmpty() ? code : text).accept(value, value);
    }

    void code(String value) {
        code.accept(value, value);
    }

    void code(Enum<?> value, String words) {
        code.accept(code(value), words);
    }

    void day(@Nullable LocalDate value) {
        if (value == null) {
            nothing();
        } else {
            day.accept(value);
        }
    }

    void nothing() {
        code("");
    }
}
