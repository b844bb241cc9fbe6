package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.report.ReportSamples;
import org.southsouth.readiness.testing.Filled;

/** Every figure of a scorecard is worked out again from its JSON alone, by a calculator that knows nothing of the engine. */
class RecalculatedScorecardTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path PUBLISHED = Path.of("src/test/resources/published");

    @ParameterizedTest
    @ValueSource(strings = {"wbl", "doing-business", "doing-business-raw", "hdi", "egdi", "asem"})
    void a_published_index_is_worked_out_again(String index) throws IOException {
        Path folder = PUBLISHED.resolve(index);
        Framework framework = new JsonFrameworkSource().read(folder.toString()).value();
        List<AnswerSheet> sheets = new CsvAnswersSource()
                .read(folder.resolve("answers.csv").toString(), framework)
                .value();
        assertThat(sheets).hasSizeGreaterThan(4);
        for (AnswerSheet sheet : sheets.subList(0, Math.min(15, sheets.size()))) {
            check(framework, sheet);
        }
    }

    @Test
    void so_are_countries_and_cities_with_few_and_with_many_answers() throws IOException {
        Framework framework = new JsonFrameworkSource().shipped();
        int seed = 1;
        for (double open : new double[] {0, 0.05, 0.1, 0.3, 0.7, 1}) {
            for (String subject : List.of("KHM", "RWA", "KHM:Phnom Penh")) {
                check(
                        framework,
                        new AnswerSheet(
                                new Subject(subject), new Round("2026"), Filled.answers(framework, seed++, open)));
            }
        }
        check(ReportSamples.small(), new AnswerSheet(new Subject("KHM"), new Round("2026"), ReportSamples.good()));
        check(ReportSamples.small(), new AnswerSheet(new Subject("KHM"), new Round("2026"), ReportSamples.thin()));
    }

    private static void check(Framework framework, AnswerSheet sheet) throws IOException {
        Profile profile = Profile.of(sheet.subject(), sheet.round(), Depth.FULL);
        Entry entry = new Entry(profile, Scoring.score(framework, sheet.answers(), Basis.of(profile)));
        JsonNode json = MAPPER.readTree(ReportSamples.reports().scorecard(entry, ReportFormat.JSON));
        new ScorecardCalculator(json).check();
    }
}
