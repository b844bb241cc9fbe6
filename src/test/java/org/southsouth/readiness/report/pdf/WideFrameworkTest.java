package org.southsouth.readiness.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.report.Published;

/** Charts of more rows than a page holds go on overleaf; nothing leaves the frame of a page. */
class WideFrameworkTest {
    private final PdfDocuments whole = PdfDocuments.whole(MESSAGES, FORMATS);
    private final PdfDocuments brief = PdfDocuments.brief(MESSAGES, FORMATS);

    @ParameterizedTest
    @ValueSource(strings = {"asem", "doing-business", "doing-business-raw", "egdi", "hdi", "wbl"})
    void aReportOfAnyIndexStaysInTheFramesOfItsPages(String index) {
        Published published = new Published(index);

        List.of(whole.scorecard(published.scorecard()), brief.scorecard(published.scorecard()))
                .forEach(WideFrameworkTest::assertInFrame);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8, 15})
    void aComparisonOfManyThemesStaysInTheFramesOfItsPages(int subjects) {
        assertInFrame(whole.comparison(new Published("asem").comparison(subjects)));
    }

    @Test
    void everyThemeOfAWideFrameworkIsThere() {
        Published asem = new Published("asem");

        for (byte[] pdf : List.of(
                whole.scorecard(asem.scorecard("DEU")),
                whole.comparison(asem.comparison("DEU", "FRA", "KOR", "CHN")))) {
            String text = PdfText.all(pdf);
            asem.entry("DEU").scorecard().framework().sections().stream()
                    .filter(section -> !section.questions().isEmpty())
                    .forEach(
                            section -> assertThat(text).contains(section.title().substring(0, 4)));
        }
    }

    /** Answers below 50 points there are; what would better them is in no questionnaire of these. */
    @Test
    void whereNoStepIsNamedNothingSaysThatNoAnswerIsLow() {
        String text = PdfText.all(brief.scorecard(new Published("wbl").scorecard()));

        assertThat(text).contains("The questionnaire names no step").doesNotContain("No answer is below 50");
    }

    private static void assertInFrame(byte[] pdf) {
        assertThat(PdfText.outside(pdf)).isEmpty();
        assertThat(PdfText.inTheFoot(pdf)).isEmpty();
        assertThat(PdfText.endingEarly(pdf)).isEmpty();
        assertThat(UaCheck.failures(pdf)).isEmpty();
    }
}
