package org.southsouth.readiness.report.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.southsouth.readiness.words.CsvLines;

/**
 * A table with its columns. {@code key} are the columns whose values stand together once only; empty where rows can come
 * twice.
 */
record PackageTable(String name, List<? extends TableField<?>> fields, List<String> key, String csv) {
    PackageTable {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
    }

    static <R> PackageTable of(String name, List<TableField<R>> fields, List<String> key, List<R> rows) {
        CsvLines lines = CsvLines.of(fields.stream().map(TableField::name).toArray(String[]::new));
        for (R row : rows) {
            fields.forEach(field -> lines.word(field.says().apply(row)));
            lines.endRow();
        }
        return new PackageTable(name, fields, key, new String(lines.bytes(), StandardCharsets.UTF_8));
    }

    String path() {
        return name + ".csv";
    }
}
