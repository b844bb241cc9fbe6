package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.JsonFrameworkSource;

/**
 * Published indices, loaded as ordinary frameworks with ordinary answers, come out as their publishers printed them. The
 * small tables here were chosen for ties, clamps, blanks and roundings; {@code .ci/run} checks the full files.
 */
class PublishedIndicesTest {
    private static final Path FOLDER = Path.of("src/test/resources/published");

    /** The counts are fixed, so that the test cannot pass on nothing. */
    @ParameterizedTest
    @CsvSource({"wbl, 162", "doing-business, 165", "doing-business-raw, 345", "hdi, 16", "egdi, 30", "asem, 900"})
    void a_published_index_comes_out_right(String index, int figures) throws IOException {
        Map<String, Scorecard> scorecards = score(index);
        List<String> lines = Files.readAllLines(FOLDER.resolve(index).resolve("expected.csv"));
        int checked = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            double score = score(scorecards, cells);
            if (cells[3].isEmpty()) {
                assertThat(score).as(line).isNaN();
            } else {
                double deviation = Math.abs(rounded(score, cells[5]) - Double.parseDouble(cells[3]));
                assertThat(deviation).as(line).isLessThanOrEqualTo(Double.parseDouble(cells[4]));
            }
            checked++;
        }
        assertThat(checked).isEqualTo(figures);
    }

    @Test
    void the_order_by_unrounded_scores_is_the_published_one() throws IOException {
        Map<String, Scorecard> scorecards = score("asem");
        List<String> lines = Files.readAllLines(FOLDER.resolve("asem/ranks.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            double own = root(scorecards, cells[0]);
            long higher = scorecards.values().stream()
                    .filter(other -> other.root().score() > own)
                    .count();
            assertThat(higher + 1).as(line).isEqualTo(Long.parseLong(cells[1]));
        }
        assertThat(lines).hasSize(16);
    }

    private static double root(Map<String, Scorecard> scorecards, String subject) {
        return scorecards.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(subject + "@"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .root()
                .score();
    }

    private static double score(Map<String, Scorecard> scorecards, String[] cells) {
        Scorecard scorecard = scorecards.get(cells[0] + "@" + cells[1]);
        assertThat(scorecard).as(cells[0] + "@" + cells[1]).isNotNull();
        return scorecard.of(new SectionId(cells[2])).score();
    }

    /** Half up on the decimal value, as the publisher rounds. */
    private static double rounded(double score, String decimals) {
        return decimals.isEmpty()
                ? score
                : new BigDecimal(Double.toString(score))
                        .setScale(Integer.parseInt(decimals), RoundingMode.HALF_UP)
                        .doubleValue();
    }

    private static Map<String, Scorecard> score(String index) {
        Path folder = FOLDER.resolve(index);
        Framework framework = new JsonFrameworkSource().read(folder.toString()).value();
        Map<String, Scorecard> scorecards = new HashMap<>();
        for (AnswerSheet sheet : new CsvAnswersSource()
                .read(folder.resolve("answers.csv").toString(), framework)
                .value()) {
            scorecards.put(
                    sheet.subject() + "@" + sheet.round(),
                    Scoring.score(framework, sheet.answers(), Basis.FULL_COUNTRY));
        }
        return scorecards;
    }
}
