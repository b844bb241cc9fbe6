package org.southsouth.readiness.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
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
public final class JsonText {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator generator;

    public JsonText() {
        this(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    private JsonText(PrettyPrinter printer) {
        try {
            generator = JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build()
                    .createGenerator(bytes)
                    .setPrettyPrinter(printer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On one line. */
    static JsonText line() {
        return new JsonText(new MinimalPrettyPrinter());
    }

    public byte[] writeWith(Consumer<JsonText> document) {
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

    public void text(String name, String value) {
        quietly(() -> generator.writeStringField(name, value));
    }

    /** Null where it is empty. */
    public void textOrNull(String name, @Nullable String value) {
        quietly(() -> generator.writeStringField(name, value == null || value.isEmpty() ? null : value));
    }

    public void word(String name, Enum<?> value) {
        text(name, DataWriter.code(value));
    }

    public void count(String name, long value) {
        quietly(() -> generator.writeNumberField(name, value));
    }

    public void flag(String name, boolean value) {
        quietly(() -> generator.writeBooleanField(name, value));
    }

    /** In full precision; null for NaN. */
    public void figure(String name, double value) {
        quietly(() -> {
            generator.writeFieldName(name);
            writeFigure(value);
        });
    }

    public void figures(String name, List<Double> values) {
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

    public void nothing(String name) {
        quietly(() -> generator.writeNullField(name));
    }

    /** Texts of a list; an empty one as null. */
    public void texts(String name, List<String> values) {
        texts(name, values, true);
    }

    /** The same, where an empty text may be nothing else. */
    public void texts(String name, List<String> values, boolean isEmptyNull) {
        quietly(() -> {
            generator.writeArrayFieldStart(name);
            for (String value : values) {
                generator.writeString(isEmptyNull && value.isEmpty() ? null : value);
            }
            generator.writeEndArray();
        });
    }

    public void object(String name, Runnable fields) {
        quietly(() -> generator.writeFieldName(name));
        object(fields);
    }

    public void object(Runnable fields) {
        quietly(generator::writeStartObject);
        fields.run();
        quietly(generator::writeEndObject);
    }

    /** An array of objects. */
    public <T> void objects(String name, List<? extends T> items, Consumer<T> fields) {
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
