package org.southsouth.readiness.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.Scenario;

/** Whom a country is proposed to begin with, and for what. */
class MatchReportingTest {
    private static final String QUESTIONS = "abcdefghijkl";
    private static final Framework TWELVE = framework(
            Mean.ARITHMETIC,
            pillar(
                    "P",
                    theme(
                            "T",
                            QUESTIONS
                                    .chars()
                                    .mapToObj(id -> levels(Character.toString(id)))
                                    .toArray(Question[]::new))));
    private static final List<String> COUNTRIES = List.of("KHM", "LAO", "FJI", "RWA", "WSM", "GHA");

    /** The first is low everywhere; each other one has the levels of its word, with a document. */
    private static MatchReport report(String... others) {
        return report(List.of(), others);
    }

    private static MatchReport report(List<Action> plan, String... others) {
        List<Party> all = new ArrayList<>();
        all.add(party("KHM", "1".repeat(QUESTIONS.length())));
        for (String levels : others) {
            all.add(party(COUNTRIES.get(all.size()), levels));
        }
        return new MatchReporting(MESSAGES, FORMATS)
                .report(
                        Matching.of(Parties.of(TWELVE, all), 0, question -> Priority.HIGH),
                        new ReportStamp(LocalDate.of(2026, 12, 1), "1.2.3"),
                        plan);
    }

    private static Party party(String code, String levels) {
        Scenario answers = Scenario.of(TWELVE);
        for (int i = 0; i < levels.length(); i++) {
            String question = QUESTIONS.substring(i, i + 1);
            answers = answers.choose(question, levels.substring(i, i + 1)).graded(question, Grade.A);
        }
        Profile profile = Profile.of(new Subject(code), new Round("2026"), Depth.FULL);
        Entry entry = new Entry(profile, Scoring.score(TWELVE, answers.answers(), Basis.of(profile)));
        return new Party(entry, Optional.empty(), Optional.empty(), Party.Readiness.READY);
    }

    private static List<String> strongest(MatchReport report) {
        return report.strongest().stream()
                .map(line -> line.gap().gap().question().id().value() + " "
                        + line.line().match().peer().profile().subject().code())
                .toList();
    }

    /** Two of each that the message names, then two more: nobody is asked for everything. */
    @Test
    void nobody_stands_for_every_gap() {
        assertThat(strongest(report("444444444444"))).containsExactly("a LAO", "b LAO", "c LAO", "d LAO");
    }

    private static Action planned(String question, String partner) {
        return new Action(
                new ActionId(question),
                new QuestionId(question),
                new Response.Chosen("2"),
                "Do " + question,
                new Action.Bodies("", "", partner),
                null,
                null,
                null,
                Indicator.NONE,
                "",
                "",
                Feasibility.HIGH,
                ActionState.PROPOSED,
                "",
                "",
                List.of());
    }

    /** The brief names partners for the plan's steps; a paper about partners that names others contradicts it. */
    @Test
    void whoever_helps_with_the_first_step_of_the_plan_is_named_first() {
        String[] others = {"444444411111", "111111111114"};
        assertThat(report(others).message()).startsWith("Cambodia can learn first from Laos");
        assertThat(report(List.of(planned("l", "")), others).message())
                .startsWith("Cambodia can learn first from Fiji");
    }

    @Test
    void somebody_else_whom_the_plan_names_stands_beside_the_match() {
        List<String> said =
                report(List.of(planned("a", "Fiji"), planned("b", "laos")), "444444444444").strongest().stream()
                        .map(MatchReport.StrongestLine::planned)
                        .toList();
        assertThat(said).containsExactly("In the plan: Fiji", "", "", "");
        assertThat(report(List.of(planned("a", "Fiji"), planned("a", "FIJI")), "444444444444")
                        .strongest())
                .extracting(MatchReport.StrongestLine::planned)
                .as("once, however it is written")
                .contains("In the plan: Fiji");
    }

    @Test
    void no_more_than_ten_are_named_to_begin_with() {
        MatchReport report = report("444111111111", "111444111111", "111111444111", "111111111333", "111111111333");
        assertThat(strongest(report)).hasSize(10).doesNotHaveDuplicates();
        assertThat(report.helped()).hasSize(12);
    }

    @Test
    void behind_those_that_the_message_names_the_strongest_comes_first() {
        List<Double> values =
                report("444111111111", "111333111111", "111111444111", "111111111333").strongest().stream()
                        .skip(6)
                        .map(line -> -line.line().match().value())
                        .toList();
        assertThat(values).hasSizeGreaterThan(2).isSorted();
    }

    /** For e and f, with which Laos stood too often, the weaker Fiji stood there, and its stronger i and j did not. */
    @Test
    void of_one_partner_the_strongest_two_more_are_named() {
        assertThat(strongest(report("444444111111", "111133444411")))
                .containsExactlyInAnyOrder("a LAO", "b LAO", "g FJI", "h FJI", "c LAO", "d LAO", "i FJI", "j FJI");
    }

    @Test
    void without_any_partner_nothing_is_named() {
        assertThat(strongest(report())).isEmpty();
        assertThat(report("111111111111").message()).isEmpty();
    }
}
