package org.southsouth.readiness.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataWriter;
import org.southsouth.readiness.report.model.PlainDecimal;

/** One JSON text being written to memory, so that what the generator declares as failing never fails. */
final class JsonText {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator generator;

    JsonText() {
        try {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            generator = JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build()
                    .createGenerator(bytes)
                    .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] writeWith(Consumer<JsonText> document) {
        document.accept(this);
        quietly(() -> {
            generator.writeRaw('\n');
            generator.close();
        });
        return bytes.toByteArray();
    }

    /** Those of a row that JSON has. */
    <R> void fields(List<DataColumn<R>> columns, R row) {
        for (DataColumn<R> column : columns) {
            if (!column.json().isEmpty()) {
                column.value().accept(row, field(column.json()));
            }
        }
    }

    private DataWriter field(String name) {
        return new DataWriter(
                (text, words) -> text(name, text),
                (code, words) -> textOrNull(name, code),
                (isSo, words) -> flag(name, isSo),
                (count, words) -> count(name, count),
                (texts, words) -> texts(name, texts),
                figure -> figure(name, figure),
                amount -> quietly(() -> generator.writeNumberField(name, amount)),
                day -> text(name, day.toString()));
    }

    void text(String name, String value) {
        quietly(() -> generator.writeStringField(name, value));
    }

    /** Null where it is empty. */
    void textOrNull(String name, @Nullable String value) {
        quietly(() -> generator.writeStringField(name, value == null || value.isEmpty() ? null : value));
    }

    void word(String name, Enum<?> value) {
        text(name, DataWriter.code(value));
    }

    void count(String name, long value) {
        quietly(() -> generator.writeNumberField(name, value));
    }

    void flag(String name, boolean value) {
        quietly(() -> generator.writeBooleanField(name, value));
    }

    /** In full precision; null for NaN. */
    void figure(String name, double value) {
        quietly(() -> {
            generator.writeFieldName(name);
            writeFigure(value);
        });
    }

    void figures(String name, List<Double> values) {
        quietly(() -> {
            generator.writeArrayFieldStart(name);
            for (double value : values) {
                writeFigure(value);
            }
            generator.writeEndArray();
        });
    }

    private void writeFigure(double value) throws IOException {
        if (Double.isNaN(value)) {
            generator.writeNull();
        } else {
            generator.writeNumber(PlainDecimal.shortest(value));
        }
    }

    void nothing(String name) {
        quietly(() -> generator.writeNullField(name));
    }

    /** Texts of a list; an empty one as null. */
    void texts(String name, List<String> values) {
        quietly(() -> {
            generator.writeArrayFieldStart(name);
            for (String value : values) {
                generator.writeString(value.isEmpty() ? null : value);
            }
            generator.writeEndArray();
        });
    }

    void object(String name, Runnable fields) {
        quietly(() -> generator.writeFieldName(name));
        object(fields);
    }

    void object(Runnable fields) {
        quietly(generator::writeStartObject);
        fields.run();
        quietly(generator::writeEndObject);
    }

    /** An array of objects. */
    <T> void objects(String name, List<T> items, Consumer<T> fields) {
        quietly(() -> generator.writeArrayFieldStart(name));
        items.forEach(item -> object(() -> fields.accept(item)));
        quietly(generator::writeEndArray);
    }

    private static void quietly(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
