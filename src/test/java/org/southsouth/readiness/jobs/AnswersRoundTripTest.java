package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.report.ReportSamples;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.RandomQuestionnaires;

/** Answers that are written as CSV and read again score the same, byte for byte, whatever was answered. */
class AnswersRoundTripTest {
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void what_was_written_scores_the_same_when_it_is_read(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        boolean isShipped = random.nextInt(4) == 0;
        Framework framework = isShipped ? SHIPPED : RandomQuestionnaires.framework(random, 1);
        List<AnswerSheet> sheets = new ArrayList<>();
        for (String subject : List.of("KHM", "WSM", "KHM:Siem Reap")) {
            Answers answers = isShipped
                    ? Filled.answers(framework, random.nextLong(), random.nextDouble())
                    : RandomQuestionnaires.answers(framework, random);
            sheets.add(new AnswerSheet(new Subject(subject), new Round("2026"), answers));
        }
        byte[] written = ReportSamples.reports()
                .answers(sheets, framework, question -> true, new ReportContents(random.nextBoolean()));
        Path file = Files.createTempFile("answers", ".csv");
        try {
            Files.write(file, written);
            List<AnswerSheet> read =
                    new CsvAnswersSource().read(file.toString(), framework).value();
            for (AnswerSheet sheet : sheets) {
                AnswerSheet again = read.stream()
                        .filter(other -> other.subject().equals(sheet.subject()))
                        .findFirst()
                        .orElse(new AnswerSheet(sheet.subject(), sheet.round(), Answers.none()));
                assertThat(scores(framework, again)).isEqualTo(scores(framework, sheet));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] scores(Framework framework, AnswerSheet sheet) {
        List<Entry> entries = new ArrayList<>();
        List<Depth> depths = sheet.subject().isCity() ? List.of(Depth.FULL) : List.of(Depth.FULL, Depth.CORE);
        for (Depth depth : depths) {
            Profile profile = Profile.of(sheet.subject(), sheet.round(), depth);
            entries.add(new Entry(profile, Scoring.score(framework, sheet.answers(), Basis.of(profile))));
        }
        return ReportSamples.reports().scores(entries, OptionalInt.empty());
    }
}
