package org.southsouth.readiness.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.comparison.RoundChange;
import org.southsouth.readiness.core.comparison.TwoRounds;
import org.southsouth.readiness.report.column.ComparedColumns;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.SectionScores;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;

/** A comparison: the subjects, and a tree whose rows hold one value for each of them, in their order. */
final class ComparisonJson {
    /** Its contract is closed, and does not name how many are documented: their share says it. */
    private static final List<DataColumn<SectionScores>> ANSWERS = SectionScores.ANSWERS.stream()
            .filter(column -> !column.json().equals("documented"))
            .toList();

    private final JsonText json;

    ComparisonJson(JsonText json) {
        this.json = json;
    }

    void write(ComparisonReport report) {
        json.object(() -> {
            HeadJson.write(json, "comparison", 1, report.head());
            json.objects(
                    "subjects",
                    IntStream.range(0, report.entries().size()).boxed().toList(),
                    place -> {
                        ComparedEntry entry = report.entries().get(place);
                        entry(entry, new SectionScores(entry.total(), report.likely(place), ""));
                    });
            json.objects("cautions", report.cautions(), caution -> {
                json.word("kind", caution.caution().kind());
                json.text("text", caution.text());
                json.texts(
                        "subjects",
                        caution.caution().entries().stream()
                                .map(place -> report.entries().get(place).column())
                                .toList());
            });
            json.objects("rows", report.rows(), this::row);
            TwoRounds.of(report.comparison().entries()).ifPresent(this::changes);
        });
    }

    /** Of two rounds of one subject: the change of each section in the three parts that add up to it. */
    private void changes(TwoRounds rounds) {
        RoundChange change = rounds.change();
        List<RoundChange.Split> splits = new ArrayList<>();
        splits.add(change.whole());
        splits.addAll(change.sections());
        json.objects("changes", splits, split -> {
            json.text("id", split.section().value());
            json.figure("before", split.before());
            json.figure("after", split.after());
            json.figure("change", split.total());
            json.figure("answers", split.answers());
            json.figure("openings", split.openings());
            json.figure("method", split.method());
        });
    }

    private void entry(ComparedEntry entry, SectionScores scores) {
        json.text("column", entry.column());
        HeadJson.entry(json, entry.entry());
        json.text("subjectTitle", entry.name());
        json.text(
                "frameworkVersion", entry.entry().scorecard().framework().ref().version());
        json.fields(SectionScores.RESULT, scores);
        json.fields(ANSWERS, scores);
        json.textOrNull("reason", entry.reason());
        json.fields(SectionScores.LIKELY_RANGE, scores);
    }

    private void row(ComparedRow row) {
        json.fields(ComparedColumns.NAMES, row.row());
        json.figures("values", row.row().values());
        json.fields(ComparedColumns.SUMMARY, row.row());
        if (row.row().kind() == ComparisonRow.Kind.QUESTION) {
            json.texts("answers", row.answers());
        }
        json.texts("reasons", row.reasons());
        json.objects("rows", row.rows(), this::row);
    }
}
