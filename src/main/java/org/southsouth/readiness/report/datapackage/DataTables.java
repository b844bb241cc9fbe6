package org.southsouth.readiness.report.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.text.PlainText;
import org.southsouth.readiness.report.csv.AnswersCsv;

/** What was answered, and the scores of it; an entry's likely ranges stand at its place. */
record DataTables(List<Entry> entries, List<Map<SectionId, LikelyRange>> likely) {
    DataTables {
        entries = List.copyOf(entries);
        likely = List.copyOf(likely);
    }

    /** A section of an entry. */
    private record Scored(Entry entry, ScoredSection section, LikelyRange likely) {}

    PackageTable answers(Framework framework, ReportContents contents) {
        List<TableField<Object>> fields =
                AnswersCsv.COLUMNS.stream().map(DataTables::field).toList();
        byte[] csv =
                AnswersCsv.of(entries.stream().map(AnswerSheet::of).toList(), framework, question -> true, contents);
        return new PackageTable("answers", fields, List.of(), new String(csv, StandardCharsets.UTF_8));
    }

    /** What may stand in a column of answers. */
    private static TableField<Object> field(String name) {
        TableField<Object> field = TableField.text(name, Object::toString);
        return switch (name) {
            case "subject", "round" -> field.required();
            case "question" -> field.required().to(RuleTables.QUESTIONS);
            case "status" -> field.required().oneOf("answered", "dont-know", "not-applicable");
            case "evidence" -> field.oneOf("A", "B", "C", "D");
            case "year" -> field.ofType("integer");
            default -> field;
        };
    }

    PackageTable scores() {
        List<Scored> rows = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            for (ScoredSection section : entries.get(place).scorecard().sections()) {
                LikelyRange range = likely.get(place)
                        .getOrDefault(section.section().id(), new LikelyRange(Double.NaN, Double.NaN, Double.NaN));
                rows.add(new Scored(entries.get(place), section, range));
            }
        }
        List<TableField<Scored>> fields = List.of(
                TableField.<Scored>text(
                                "subject",
                                row -> PlainText.line(
                                        row.entry().profile().subject().code()))
                        .required(),
                TableField.<Scored>text(
                                "round",
                                row -> PlainText.line(
                                        row.entry().profile().round().name()))
                        .required(),
                TableField.<Scored>text(
                                "section", row -> row.section().section().id().value())
                        .required()
                        .to(RuleTables.SECTIONS),
                score("score", ScoredSection::score),
                score("low", ScoredSection::low),
                score("high", ScoredSection::high),
                TableField.number("likely_low", row -> row.likely().low()),
                TableField.number("likely_high", row -> row.likely().high()),
                TableField.<Scored>count("answered", row -> row.section().answered())
                        .required(),
                TableField.<Scored>count("applicable", row -> row.section().applicable())
                        .required(),
                score("completeness", ScoredSection::completeness),
                TableField.text("band", row -> band(row.section())),
                score("evidenced", ScoredSection::evidenced),
                score("coverage", ScoredSection::coverage));
        return PackageTable.of("scores", fields, List.of(), rows);
    }

    private static TableField<Scored> score(String name, ToDoubleFunction<ScoredSection> says) {
        return TableField.number(name, row -> says.applyAsDouble(row.section()));
    }

    private static String band(ScoredSection section) {
        Band band = section.band();
        return band == null ? "" : band.id();
    }
}
