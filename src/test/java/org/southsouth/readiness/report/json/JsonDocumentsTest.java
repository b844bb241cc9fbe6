package org.southsouth.readiness.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.attached;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.ReportSamples.text;
import static org.southsouth.readiness.report.ReportSamples.thin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;

class JsonDocumentsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void a_scorecard_holds_the_tree_with_answers_and_reasons() throws IOException {
        Entry entry = entry("KHM", "2026", good());

        JsonNode json = MAPPER.readTree(scorecard(entry));

        assertThat(json.at("/scores/score").doubleValue())
                .isEqualTo(entry.scorecard().root().score());
        assertThat(json.at("/scores/sections/0/sections/0/questions/0/answer").textValue())
                .isEqualTo("Level 3");
        assertThat(json.at("/scores/sections/0/sections/0/questions/0/evidence").textValue())
                .isEqualTo("A");
        assertThat(json.at("/scores/sections/1/sections/1/questions/1/reason").textValue())
                .isEqualTo("Don't know yet.");
        assertThat(json.at("/scores/sections/1/sections/1/questions/1/points").isNull())
                .isTrue();
        assertThat(json.at("/strengths").toString()).isEqualTo("[\"A-LAW-2\",\"B-PAY-1\",\"A-LAW-1\"]");
        assertThat(json.at("/gaps").toString()).isEqualTo("[\"B-NET-1\",\"A-USE-1\"]");
        assertThat(json.at("/dataGaps/0/ask").textValue()).isEqualTo("A ministry");
    }

    @Test
    void scorecards_follow_their_schema() throws IOException {
        Schema schema = schema("scorecard");

        for (Entry entry : List.of(
                entry("KHM", "2026", good()),
                entry("KHM", "2026", thin()),
                entry("KHM", "2026", attached()),
                signed(entry("KHM", "2026", good())),
                entry("KHM", "2026", Answers.none()),
                entry("KHM:Phnom Penh", "2026", good()),
                entry("KHM", "2026", Depth.CORE, good()))) {
            assertThat(schema.validate(text(scorecard(entry)), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void a_scorecard_says_who_signed_and_what_became_of_earlier_signatures() throws IOException {
        JsonNode review =
                MAPPER.readTree(scorecard(signed(entry("KHM", "2026", good())))).get("review");
        assertThat(review.get("validated").booleanValue()).isTrue();
        assertThat(review.get("passed").intValue()).isEqualTo(1);
        assertThat(review.at("/signOffs/0/reopenedBecause").textValue()).isEqualTo("A new law came into force.");
        assertThat(review.at("/signOffs/1/signatories/1/name").textValue()).isEqualTo("Ben Okello");
        assertThat(review.at("/signOffs/0/code").isNull()).isTrue();
        assertThat(review.at("/signOffs/1/code").textValue()).isEqualTo("04HM-ASW9-NF6Y-Y093");
        assertThat(review.at("/signOffs/1/reopenedAt").isNull()).isTrue();
    }

    @Test
    void comparisons_follow_their_schema() throws IOException {
        Comparison comparison = Comparison.of(List.of(
                entry("KHM", "2026", good()),
                entry("KHM", "2024", thin()),
                entry("KHM:Phnom Penh", "2026", good()),
                entry("RWA", "2026", Depth.CORE, good())));
        byte[] json = reports().comparison(comparison, ReportFormat.JSON);

        assertThat(schema("comparison").validate(text(json), InputFormat.JSON)).isEmpty();
        JsonNode tree = MAPPER.readTree(json);
        assertThat(tree.at("/subjects/1/column").textValue()).isEqualTo("KHM@2024");
        assertThat(tree.at("/rows/0/rows/0/rows/0/rows/0/answers/0").textValue())
                .isEqualTo("Level 3");
        assertThat(tree.at("/rows/0/values/1").isNull()).isTrue();
    }

    @Test
    void the_schema_refuses_what_is_not_a_scorecard() throws IOException {
        String json = text(scorecard(entry("KHM", "2026", good()))).replace("\"verdict\"", "\"opinion\"");

        assertThat(schema("scorecard").validate(json, InputFormat.JSON)).isNotEmpty();
    }

    private static byte[] scorecard(Entry entry) {
        return reports().scorecard(entry, ReportFormat.JSON);
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assessments/schema", name + ".schema.json")), InputFormat.JSON);
    }
}
