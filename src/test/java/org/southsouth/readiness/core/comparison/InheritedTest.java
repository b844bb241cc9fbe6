package org.southsouth.readiness.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;

class InheritedTest {
    private static final FrameworkRef SHIPPED = new FrameworkRef("f", "1");
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            pillar("p", theme("t", levels("a"), countriesOnly(levels("b")), countriesOnly(levels("c")))));

    private static AssessmentSummary summary(String id, String subject, String round, Depth depth, FrameworkRef of) {
        return new AssessmentSummary(
                new AssessmentId(id),
                of,
                Profile.of(new Subject(subject), new Round(round), depth),
                new Standing(0, 1, Double.NaN, 0, 100),
                Instant.EPOCH,
                "",
                Optional.empty());
    }

    private static AssessmentSummary country(String id, String round, Depth depth) {
        return summary(id, "KHM", round, depth, SHIPPED);
    }

    private static final AssessmentSummary CITY = summary("city", "KHM:Phnom Penh", "2026", Depth.FULL, SHIPPED);

    private static Optional<String> source(AssessmentSummary city, AssessmentSummary... all) {
        return Inherited.source(city, List.of(all)).map(found -> found.id().value());
    }

    @Test
    void it_comes_from_the_latest_round_of_the_country_the_full_one_first() {
        assertThat(source(CITY, country("9", "9", Depth.FULL), country("10", "10", Depth.FULL)))
                .contains("10");
        assertThat(source(CITY, country("core", "2026", Depth.CORE), country("full", "2026", Depth.FULL)))
                .contains("full");
        assertThat(source(CITY, country("core", "2026", Depth.CORE), country("old", "2024", Depth.FULL)))
                .contains("core");
    }

    @Test
    void other_countries_other_cities_and_other_frameworks_say_nothing_and_another_version_does() {
        assertThat(source(
                        CITY,
                        CITY,
                        summary("other", "VNM", "2026", Depth.FULL, SHIPPED),
                        summary("town", "KHM:Siem Reap", "2026", Depth.FULL, SHIPPED),
                        summary("version", "KHM", "2026", Depth.FULL, new FrameworkRef("other", "1"))))
                .isEmpty();
        assertThat(source(CITY, summary("version", "KHM", "2026", Depth.FULL, new FrameworkRef("f", "2"))))
                .contains("version");
        assertThat(source(country("a", "2026", Depth.FULL), country("b", "2025", Depth.FULL)))
                .isEmpty();
    }

    @Test
    void it_says_the_national_score_and_the_answers_that_a_city_is_not_asked() {
        Scenario national =
                Scenario.of(FRAMEWORK).choose("a", "4").choose("b", "4").dontKnow("c");
        Inherited inherited = new Inherited(new Entry(CITY.profile(), national.scorecard()));
        Scorecard city = Scenario.of(FRAMEWORK)
                .choose("a", "0")
                .on(new Basis(Depth.FULL, true))
                .scorecard();
        assertThat(inherited.score(new SectionId("t"))).isEqualTo(100);
        assertThat(inherited.answer(city.of(new QuestionId("a")))).isEmpty();
        assertThat(inherited.answer(city.of(new QuestionId("b"))))
                .contains(national.scorecard().of(new QuestionId("b")));
        assertThat(inherited.answer(city.of(new QuestionId("c")))).isEmpty();
        assertThat(city.of(new SectionId("t")).score()).isZero();
        assertThat(city.of(new SectionId("t")).applicable()).isEqualTo(1);
    }
}
