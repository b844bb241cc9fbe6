package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.report.ListSamples.kept;
import static org.southsouth.readiness.report.ListSamples.matching;
import static org.southsouth.readiness.report.ListSamples.proposed;
import static org.southsouth.readiness.report.ReportSamples.lines;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.report.pdf.PdfText;
import org.southsouth.readiness.report.pdf.UaCheck;

/** Action matrices and matches in every format; what it writes to target/lists is there to be looked at. */
class ListReportsTest {
    private static final Path FOLDER = Path.of("target/lists");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static byte[] keep(String name, ReportFormat format, byte[] bytes) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + "." + format.ending()), bytes);
        return bytes;
    }

    private static byte[] plan(PlanSheet sheet, ReportFormat format) throws IOException {
        return keep(
                "plan-" + sheet.origin().name().toLowerCase(Locale.ROOT),
                format,
                reports().plan(sheet, format));
    }

    private static byte[] match(Matching matching, ReportFormat format) throws IOException {
        return keep("match", format, reports().matching(matching, format));
    }

    @Test
    void open_actions_stand_first_and_what_each_adds_comes_to_all_of_them() throws IOException {
        PlanSheet sheet = kept();
        JsonNode json = MAPPER.readTree(plan(sheet, ReportFormat.JSON));
        ActionPlan plan = ActionPlan.of(sheet.entry().scorecard(), sheet.actions());
        int open = json.get("open").intValue();
        List<JsonNode> adds = json.get("actions").findValues("adds");
        Gain whole = plan.whole();

        assertThat(json.get("actions")).hasSameSizeAs(sheet.actions());
        assertThat(adds.subList(0, open).stream()
                        .mapToDouble(JsonNode::doubleValue)
                        .sum())
                .isCloseTo(whole.overall(), within(0.1));
        assertThat(adds.subList(open, adds.size())).allMatch(JsonNode::isNull);
        assertThat(json.get("actions").get(open).get("state").textValue()).isIn("done", "dropped");
        assertThat(json.get("scoreIfAllDone").doubleValue())
                .isEqualTo(whole.after().root().score());
        assertThat(json.get("overdue").intValue())
                .isEqualTo((int) json.get("actions").findValues("overdue").stream()
                        .filter(JsonNode::booleanValue)
                        .count())
                .isPositive();
    }

    @Test
    void both_follow_their_schemas() throws IOException {
        for (PlanSheet sheet : List.of(kept(), proposed(), ListSamples.hostile("x"))) {
            assertThat(problems("plan", plan(sheet, ReportFormat.JSON))).isEmpty();
        }
        assertThat(problems("match", match(matching(16), ReportFormat.JSON))).isEmpty();
        assertThat(problems("match", reports().matching(matching(1), ReportFormat.JSON)))
                .isEmpty();
        assertThat(problems("plan", match(matching(16), ReportFormat.JSON))).isNotEmpty();
    }

    private static List<?> problems(String schema, byte[] json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assessments/schema", schema + ".schema.json")), InputFormat.JSON)
                .validate(text(json), InputFormat.JSON);
    }

    @Test
    void a_table_of_actions_has_a_row_for_each_with_plain_figures() throws IOException {
        List<String> lines = lines(plan(kept(), ReportFormat.CSV));

        assertThat(lines.get(0))
                .isEqualTo("question,action,legal_step,lead,supporting,partner,start,end,cost_low,cost_high,currency,"
                        + "indicator,baseline,target,sdg,feasibility,state,overdue,obstacle,evidence,points,goal,gain,adds,priority,"
                        + "gain_of,pillar,pillar_gain");
        assertThat(lines).hasSize(kept().actions().size() + 2);
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).containsPattern(",2026-\\d\\d-\\d\\d,").contains(",USD,"));
    }

    @Test
    void a_match_names_the_other_one_by_its_code() throws IOException {
        Matching matching = matching(16);
        Matching.Gap first = matching.gaps().stream()
                .filter(gap -> !gap.matches().isEmpty())
                .findFirst()
                .orElseThrow();
        JsonNode gaps = MAPPER.readTree(match(matching, ReportFormat.JSON)).get("gaps");

        assertThat(gaps).hasSameSizeAs(matching.gaps());
        for (JsonNode gap : gaps) {
            if (gap.get("question").textValue().equals(first.question().id().value())) {
                assertThat(gap.at("/peers/0/subject").textValue())
                        .isEqualTo(first.matches()
                                .get(0)
                                .peer()
                                .profile()
                                .subject()
                                .code());
                assertThat(gap.at("/peers/0/match").doubleValue())
                        .isEqualTo(first.matches().get(0).value());
            }
        }
    }

    /** Of every gap and peer: with one gap alone the two figures happen to be equal. */
    @Test
    void a_match_tells_its_worth_and_how_alike_the_two_are_apart() throws IOException {
        Matching matching = matching(16);
        int different = 0;
        for (JsonNode gap : MAPPER.readTree(match(matching, ReportFormat.JSON)).get("gaps")) {
            List<Match> matches = matching.gaps().stream()
                    .filter(one -> one.question()
                            .id()
                            .value()
                            .equals(gap.get("question").textValue()))
                    .findFirst()
                    .orElseThrow()
                    .matches();
            for (int j = 0; j < matches.size(); j++) {
                JsonNode peer = gap.get("peers").get(j);
                Match match = matches.get(j);
                assertThat(peer.get("match").doubleValue()).isEqualTo(match.value());
                assertThat(peer.get("similarity").doubleValue())
                        .isEqualTo(match.similarity().value());
                different += match.value() == match.similarity().value() ? 0 : 1;
            }
        }
        assertThat(different).isPositive();
    }

    @Test
    void matches_as_a_table_are_those_of_the_command() throws IOException {
        Matching matching = matching(16);

        assertThat(match(matching, ReportFormat.CSV)).isEqualTo(reports().matches(matching.matches()));
    }

    @Test
    void what_is_on_paper_can_be_read_out_and_nothing_stands_outside() throws IOException {
        for (byte[] pdf : List.of(
                plan(kept(), ReportFormat.PDF),
                plan(proposed(), ReportFormat.PDF),
                match(matching(16), ReportFormat.PDF),
                reports().matching(matching(1), ReportFormat.PDF),
                reports()
                        .plan(
                                new PlanSheet(ListSamples.entry(), List.of(), PlanSheet.Origin.KEPT),
                                ReportFormat.PDF))) {
            assertThat(UaCheck.failures(pdf)).isEmpty();
            assertThat(PdfText.faults(pdf)).isEmpty();
            assertThat(PdfText.all(pdf)).contains("DRAFT", "not a product of any UN body");
        }
        assertThat(PdfText.all(plan(kept(), ReportFormat.PDF)))
                .contains(
                        "With every open action done, overall",
                        "Was due on",
                        "Obstacle: The exchange rule",
                        "Legal step: Amend");
        assertThat(PdfText.all(plan(proposed(), ReportFormat.PDF))).contains("Nobody has agreed to them yet");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void each_format_that_is_offered_can_be_had_and_no_other(ReportFormat format) throws IOException {
        if (ReportKind.PLAN.formats().contains(format)) {
            assertThat(plan(kept(), format)).isNotEmpty();
            assertThat(plan(proposed(), format)).isNotEmpty();
            assertThat(match(matching(16), format)).isNotEmpty();
        } else {
            assertThatThrownBy(() -> reports().plan(kept(), format)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(ReportKind.MATCH.formats()).isEqualTo(ReportKind.PLAN.formats());
    }
}
