package org.southsouth.readiness.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.core.cooperation.Circle.after;
import static org.southsouth.readiness.core.cooperation.Circle.as;
import static org.southsouth.readiness.core.cooperation.Circle.party;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.version;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.testing.Scenario;

class MatchingTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar("P", theme("T", figure("a"), figure("b")), theme("U", figure("c"))),
            pillar("Q", theme("V", figure("d")), theme("W", figure("e"))));

    private static Scenario has(String question, double points, Grade grade) {
        return Scenario.of(FRAMEWORK).figure(question, points).graded(question, grade);
    }

    private static Scenario of(double a, double b, double c, double d, double e) {
        return Scenario.of(FRAMEWORK)
                .figure("a", a)
                .figure("b", b)
                .figure("c", c)
                .figure("d", d)
                .figure("e", e)
                .graded("a", Grade.A)
                .graded("b", Grade.A)
                .graded("c", Grade.A)
                .graded("d", Grade.A)
                .graded("e", Grade.A);
    }

    private static Matching matching(Party own, Party... others) {
        return matching(Priority.HIGH, own, others);
    }

    private static Matching matching(Priority priority, Party own, Party... others) {
        List<Party> all = new ArrayList<>(List.of(own));
        all.addAll(List.of(others));
        return Matching.of(Parties.of(FRAMEWORK, all), 0, question -> priority);
    }

    /** As in the lists of weak answers and in the suggestions for a plan: whoever has no strategy has one gap, not two. */
    @Test
    void what_was_never_asked_is_no_gap() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                theme(
                        "T",
                        levels("a"),
                        askedIf(new AskIf.AtLeast(new QuestionId("a"), 50), NotAsked.ZERO, levels("c"))));
        Scenario own = Scenario.of(framework).choose("a", "1");
        Scenario strong = Scenario.of(framework)
                .choose("a", "4")
                .choose("c", "4")
                .graded("a", Grade.A)
                .graded("c", Grade.A);
        Matching matching = Matching.of(
                Parties.of(framework, List.of(party("XAA", own, "-"), party("XBB", strong, "-"))),
                0,
                question -> Priority.HIGH);
        List<QuestionId> low = own.scorecard().questions().stream()
                .filter(ScoredQuestion::isLow)
                .map(question -> question.question().id())
                .toList();

        assertThat(low).containsExactly(new QuestionId("a"));
        assertThat(matching.gaps()).extracting(gap -> gap.question().id()).containsExactlyElementsOf(low);
        assertThat(matching.matches())
                .extracting(match -> match.question().id())
                .containsExactlyElementsOf(low);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "",
            value = {
                // The worked value of the method: four of five traits agree.
                "25, 82, B, Asia;;km, Asia;;vi, false, HIGH, 0.4104",
                "25, 82, B, Asia;;km, Asia;;vi, false, MEDIUM, 0.28728",
                "25, 82, B, Asia;;km, Asia;;vi, false, LOW, 0.16416",
                // Everything agrees, and nothing does: not below a half.
                "0, 100, A, Asia;;en, Asia;;en, false, HIGH, 1",
                "0, 100, A, Asia;lks;en, Africa;;fr, false, HIGH, 0.5",
                "0, 75, C, Asia;;en, Asia;;en, false, HIGH, 0.45",
                "49, 75, A, Asia;;en, Asia;;en, false, HIGH, 0.26",
                // Three of five, and two of five.
                "25, 75, B, Asia;l;km, Africa;l;fr, false, HIGH, 0.27",
                "0, 80, A, Asia;l;km, Africa;;fr, false, HIGH, 0.4",
                // A rise by a band: one tenth more, never more than 1.
                "25, 82, B, Asia;;km, Asia;;vi, true, HIGH, 0.4617",
                "25, 82, B, Asia;;en, Asia;;en, true, HIGH, 0.513",
                "0, 100, A, Asia;lks;en, Africa;;fr, true, HIGH, 0.6",
                "40, 90, A, Asia;l;km, Africa;l;fr, true, MEDIUM, 0.245",
                // What is unknown is left out: four of four, two of three, nothing known.
                "25, 75, A, Asia;;, Asia;;vi, false, HIGH, 0.5",
                "25, 75, A, ;;en, Asia;;en, false, HIGH, 0.5",
                "0, 75, A, ;l;, ;;, false, HIGH, 0.5",
                "0, 80, A, -, Asia;;en, false, HIGH, 0.4",
                "10, 90, B, -, -, false, HIGH, 0.36",
                // One official language of several is enough; three of five agree.
                "25, 100, C, Africa;lk;rw en fr sw, Africa;;fr, false, HIGH, 0.27",
                "33, 88, B, Oceania;s;en sm, Oceania;s;en, false, HIGH, 0.495",
                "12.5, 77.5, C, Asia;;en, Asia;;en, false, LOW, 0.156",
                "0, 100, C, Asia;lks;en, Africa;;fr, false, LOW, 0.12",
                "10, 85, A, Asia;k;ru, Asia;;ru, false, HIGH, 0.6"
            })
    void a_match_is_worth_what_the_method_says(
            double own,
            double peer,
            Grade grade,
            String ownFacts,
            String peerFacts,
            boolean hasRisen,
            Priority priority,
            double expected) {
        Party strong = party("KHM", has("a", peer, grade), peerFacts);
        Party other = hasRisen ? after(has("a", 20, Grade.A), strong) : strong;
        List<Match> matches = matching(priority, party("WSM", has("a", own, Grade.A), ownFacts), other)
                .matches();
        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).value()).isCloseTo(expected, within(1e-12));
        assertThat(matches.get(0).similarity().hasRisen()).isEqualTo(hasRisen);
    }

    @ParameterizedTest
    @CsvSource({"50, 100, A", "49.9, 74.9, A", "0, 100, D"})
    void nobody_is_proposed_without_a_gap_a_strength_and_a_document(double own, double peer, Grade grade) {
        Matching matching =
                matching(party("WSM", has("a", own, Grade.A), "-"), party("KHM", has("a", peer, grade), "-"));
        assertThat(matching.matches()).isEmpty();
        assertThat(matching.exchanges()).isEmpty();
        assertThat(matching.leftOut().undocumented()).isEqualTo(grade == Grade.D ? 1 : 0);
    }

    @Test
    void no_grade_counts_as_none_and_a_missing_answer_is_no_gap() {
        Scenario ungraded = Scenario.of(FRAMEWORK).figure("a", 100);
        assertThat(matching(party("WSM", has("a", 0, Grade.A), "-"), party("KHM", ungraded, "-"))
                        .matches())
                .isEmpty();
        Matching unknown = matching(
                party("WSM", Scenario.of(FRAMEWORK).dontKnow("a"), "-"), party("KHM", has("a", 100, Grade.A), "-"));
        assertThat(unknown.gaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Party.Readiness.class)
    void only_who_is_validated_and_willing_is_proposed_and_the_others_are_counted(Party.Readiness readiness) {
        Party peer = as(readiness, party("KHM", of(100, 100, 0, 0, 0), "-"));
        Matching matching = matching(party("WSM", of(0, 0, 100, 0, 0), "-"), peer);
        boolean isReady = readiness == Party.Readiness.READY;
        assertThat(matching.matches()).hasSize(isReady ? 2 : 0);
        assertThat(matching.strengths().get(0).matches()).hasSize(isReady ? 1 : 0);
        assertThat(matching.exchanges()).hasSize(isReady ? 1 : 0);
        LeftOut expected = switch (readiness) {
            case READY -> new LeftOut(0, 0, 0);
            case NOT_VALIDATED -> new LeftOut(1, 0, 0);
            case NOT_WILLING -> new LeftOut(0, 1, 0);
        };
        assertThat(matching.leftOut()).isEqualTo(expected);
        assertThat(matching.gaps().get(0).leftOut()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Party.Readiness.class,
            names = {"NOT_VALIDATED", "NOT_WILLING"})
    void who_is_not_ready_can_learn_and_offers_nothing(Party.Readiness readiness) {
        Party own = as(readiness, party("WSM", of(0, 0, 100, 0, 0), "-"));
        Matching matching = matching(own, party("KHM", of(100, 100, 0, 0, 0), "-"));
        assertThat(matching.matches()).hasSize(2);
        assertThat(matching.strengths()).isEmpty();
        assertThat(matching.exchanges())
                .singleElement()
                .matches(exchange -> !exchange.isTwoWay() && exchange.offer().isEmpty());
    }

    @Test
    void another_round_of_the_same_subject_is_no_peer() {
        assertThat(matching(party("WSM", has("a", 0, Grade.A), "-"), party("WSM", has("a", 100, Grade.A), "-"))
                        .matches())
                .isEmpty();
    }

    /** They are no partners; two cities of one country, and a city elsewhere, can be. */
    @Test
    void a_country_and_its_own_city_are_no_peers() {
        assertThat(subjects("WSM", "WSM:Apia")).isEmpty();
        assertThat(subjects("WSM:Apia", "WSM")).isEmpty();
        assertThat(subjects("WSM:Apia", "WSM:Salelologa")).containsExactly("WSM:Salelologa");
        assertThat(subjects("FJI", "WSM:Apia")).containsExactly("WSM:Apia");
    }

    private static List<String> subjects(String own, String other) {
        return matching(party(own, has("a", 0, Grade.A), "-"), party(other, has("a", 100, Grade.A), "-"))
                .matches()
                .stream()
                .map(match -> match.peer().profile().subject().code())
                .toList();
    }

    @Test
    void the_strongest_match_comes_first_then_the_framework_then_the_subject() {
        Matching matching = matching(
                party("WSM", of(0, 0, 0, 60, 60), "-"),
                party("VNM", of(80, 90, 80, 0, 0), "-"),
                party("KHM", of(80, 80, 80, 0, 0), "-"));
        assertThat(matching.matches())
                .extracting(match -> match.question().id().value()
                        + match.peer().profile().subject().code())
                .containsExactly("bVNM", "aKHM", "aVNM", "bKHM", "cKHM", "cVNM");
    }

    @Test
    void two_way_exchanges_come_first_with_at_most_three_themes() {
        Party own = party("WSM", of(0, 0, 0, 0, 100), "-");
        List<Exchange> exchanges = matching(
                        own,
                        party("FJI", of(100, 100, 100, 100, 100), "-"),
                        party("KHM", of(80, 80, 80, 75, 0), "-"),
                        party("VNM", of(0, 0, 0, 0, 0), "-"))
                .exchanges();
        assertThat(exchanges)
                .extracting(exchange -> exchange.peer().profile().subject().code())
                .containsExactly("KHM", "FJI", "VNM");
        Exchange first = exchanges.get(0);
        assertThat(first.isTwoWay()).isTrue();
        // T has two matches of 0.4 each, U one of 0.4, V one of 0.375 that is the fourth theme.
        assertThat(first.learn())
                .extracting(Exchange.Theme::section)
                .extracting(MatchingTest::id)
                .containsExactly("T", "U");
        assertThat(first.offer())
                .extracting(Exchange.Theme::section)
                .extracting(MatchingTest::id)
                .containsExactly("W");
        assertThat(first.value()).isCloseTo(0.8 + 0.4 + 0.5, within(1e-12));
        assertThat(exchanges.get(1).learn()).hasSize(3);
    }

    @Test
    void of_two_themes_each_way_the_weaker_gives_way() {
        Exchange exchange = matching(
                        party("WSM", of(0, 0, 40, 100, 100), "-"), party("KHM", of(100, 100, 80, 0, 20), "-"))
                .exchanges()
                .get(0);
        assertThat(exchange.learn())
                .extracting(Exchange.Theme::section)
                .extracting(MatchingTest::id)
                .containsExactly("T");
        assertThat(exchange.offer())
                .extracting(Exchange.Theme::section)
                .extracting(MatchingTest::id)
                .containsExactly("V", "W");
    }

    @Test
    void another_version_takes_part_with_the_questions_that_earn_points_alike() {
        Framework newer = version("2", framework(Mean.ARITHMETIC, pillar("P", theme("T", figure("a"), levels("b")))));
        Scenario answers = Scenario.of(newer)
                .figure("a", 100)
                .graded("a", Grade.A)
                .choose("b", "4")
                .graded("b", Grade.A);
        assertThat(matching(party("WSM", of(0, 0, 0, 0, 0), "-"), party("KHM", answers, "-"))
                        .matches())
                .extracting(match -> match.question().id().value())
                .containsExactly("a");
    }

    @Test
    void what_both_have_is_said_and_what_both_have_not_is_not() {
        Match match = matching(
                        party("WSM", has("a", 0, Grade.A), "Oceania;ls;en sm"),
                        party("TUV", has("a", 100, Grade.A), "Oceania;ls;en"))
                .matches()
                .get(0);
        assertThat(match.similarity().shared())
                .containsExactly(
                        Similarity.Trait.REGION,
                        Similarity.Trait.LDC,
                        Similarity.Trait.SIDS,
                        Similarity.Trait.LANGUAGE);
    }

    private static String id(Section section) {
        return section.id().value();
    }
}
