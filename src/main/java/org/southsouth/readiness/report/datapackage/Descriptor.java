package org.southsouth.readiness.report.datapackage;

import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.report.json.JsonText;
import org.southsouth.readiness.report.model.ReportHead;

/** {@code datapackage.json}, after the Data Package standard 2.0. Which licence the data have is for their owner to say. */
record Descriptor(ReportHead head, String name, List<PackageTable> tables) {
    private static final String STANDARD = "https://datapackage.org/profiles/2.0/";

    Descriptor {
        tables = List.copyOf(tables);
    }

    byte[] bytes() {
        return new JsonText()
                .writeWith(json -> json.object(() -> {
                    json.text("$schema", STANDARD + "datapackage.json");
                    json.text("name", name(name));
                    json.text("title", head.title());
                    json.text("description", String.join(" ", head.notices()));
                    json.text("version", head.framework().version());
                    json.text("created", head.edition().madeOn() + "T00:00:00Z");
                    json.objects("sources", List.of(head.frameworkTitle()), title -> {
                        json.text("title", title);
                        json.text("version", head.framework().version());
                    });
                    json.objects("resources", tables, table -> resource(json, table));
                }));
    }

    /** Of small letters, digits and the signs that a name may have. */
    private static String name(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        String whole = plain.replaceAll("^[-._]+|[-._]+$", "");
        return whole.isEmpty() ? "readiness" : whole;
    }

    private static void resource(JsonText json, PackageTable table) {
        json.text("name", table.name());
        json.text("type", "table");
        json.text("path", table.path());
        json.text("format", "csv");
        json.text("mediatype", "text/csv");
        json.text("encoding", "utf-8");
        json.object("schema", () -> {
            json.text("$schema", STANDARD + "tableschema.json");
            json.objects("fields", table.fields(), field -> field(json, field));
            json.texts("missingValues", List.of(""), false);
            if (!table.key().isEmpty()) {
                json.texts("primaryKey", table.key());
            }
            List<? extends TableField<?>> referring = table.fields().stream()
                    .filter(field -> !field.refersTo().isEmpty())
                    .toList();
            if (!referring.isEmpty()) {
                json.objects("foreignKeys", referring, field -> reference(json, table, field));
            }
        });
    }

    private static void field(JsonText json, TableField<?> field) {
        json.text("name", field.name());
        json.text("type", field.type());
        if (field.isRequired() || !field.words().isEmpty()) {
            json.object("constraints", () -> {
                if (field.isRequired()) {
                    json.flag("required", true);
                }
                if (!field.words().isEmpty()) {
                    json.texts("enum", field.words());
                }
            });
        }
    }

    /** A reference within one table has no table's name. */
    private static void reference(JsonText json, PackageTable table, TableField<?> field) {
        json.texts("fields", List.of(field.name()));
        json.object("reference", () -> {
            if (!field.refersTo().equals(table.name())) {
                json.text("resource", field.refersTo());
            }
            json.texts("fields", List.of("id"));
        });
    }
}
