package org.southsouth.readiness.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;

class DraftingTest {
    private static final Framework FRAMEWORK =
            framework(Mean.ARITHMETIC, pillar("P", theme("T", figure("a")), theme("U", figure("b"))));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final CardId ID = new CardId("c1");

    private static final CardWording WORDING = new CardWording() {
        @Override
        public String name(Subject subject) {
            return subject.code().equals("WSM") ? "Samoa" : "Cambodia";
        }

        @Override
        public String answer(ScoredQuestion scored, List<ScoredQuestion> gates) {
            return Math.round(scored.points()) + " %";
        }

        @Override
        public String said(Subject subject, Question question, String answer) {
            return name(subject) + ": " + question.text() + " " + answer;
        }

        @Override
        public String evidence(Evidence evidence) {
            return evidence.source();
        }

        @Override
        public String standing(Entry entry) {
            return entry.reviews()
                    .signOff()
                    .map(signOff -> signOff.signatories().get(0).role())
                    .orElse("Nobody yet");
        }
    };

    private final Drafting drafting = new Drafting(WORDING, TODAY);

    private static Party party(String subject, double a, double b, String source) {
        Map<QuestionId, Answer> answers =
                Map.of(new QuestionId("a"), answer(a, source), new QuestionId("b"), answer(b, source));
        Profile named = Profile.of(new Subject(subject), new Round("2026"), Depth.FULL);
        Profile profile = new Profile(
                named.subject(), named.round(), named.depth(), "", "Ministry " + subject, "a@" + subject, List.of());
        SignOff signOff =
                new SignOff(List.of(new Person("Ana", "Chair of " + subject)), "", Instant.EPOCH, "", Optional.empty());
        return new Party(
                new Entry(
                        profile,
                        Scoring.score(FRAMEWORK, Answers.of(answers), Basis.FULL_COUNTRY),
                        new Reviews(Map.of(), List.of(), List.of(), List.of(signOff))),
                Optional.empty(),
                Optional.empty(),
                Party.Readiness.READY);
    }

    private static Answer answer(double points, String source) {
        return new Answer(new Response.Figure(points), "Between us: weak", new Evidence(Grade.A, source, 2025));
    }

    @Test
    void an_offer_tells_what_was_done_and_what_shows_it() {
        Card card = drafting.offer(ID, party("WSM", 90, 10, "Act 7"), FRAMEWORK.questionAt(0));
        assertThat(card.kind()).isEqualTo(CardKind.OFFER);
        assertThat(card.title()).isEqualTo("Title of a");
        assertThat(card.story()).isEqualTo(new Card.Story("What about a?", "90 %", "", "Do a.", "Act 7"));
        assertThat(card.sides()).isEqualTo(new Card.Sides("Samoa", "", "Ministry WSM, a@WSM"));
        assertThat(card.sdg()).isEqualTo("9.c");
        assertThat(card.period()).isEqualTo("2026");
        assertThat(card.validity()).isEqualTo(new Card.Validity("Chair of WSM", LocalDate.of(2028, 11, 25)));
        assertThat(card.origin()).isEqualTo(new Card.Origin(FRAMEWORK.ref(), List.of(), List.of(new QuestionId("a"))));
        assertThat(CardCheck.of(card, "")).isEmpty();
    }

    @Test
    void a_request_tells_what_is_missing_and_claims_nothing() {
        Card card = drafting.request(ID, party("WSM", 90, 10, "Act 7"), FRAMEWORK.questionAt(1), List.of());
        assertThat(card.story()).isEqualTo(new Card.Story("What about b?\n10 %", "", "", "", ""));
        assertThat(card.origin().sought()).containsExactly(new QuestionId("b"));
        assertThat(card.isOffer()).isFalse();
        assertThat(card.sides()).isEqualTo(new Card.Sides("Samoa", "", "Ministry WSM, a@WSM"));
    }

    @Test
    void a_request_names_those_who_are_proposed() {
        List<Party> proposed = List.of(party("KHM", 20, 80, "Decree 8"), party("VUT", 20, 70, "Act 9"));
        Card card = drafting.request(ID, party("WSM", 90, 10, "Act 7"), FRAMEWORK.questionAt(1), proposed);
        assertThat(card.sides().partners()).isEqualTo("Cambodia: Ministry KHM, a@KHM\nCambodia: Ministry VUT, a@VUT");
        assertThat(card.sides().countries()).isEqualTo("Samoa");
        assertThat(card.validity().by()).isEqualTo("Chair of WSM");
    }

    @Test
    void an_exchange_tells_both_sides() {
        Party own = party("WSM", 90, 10, "Act 7");
        Party peer = party("KHM", 20, 80, "Decree 8");
        Exchange exchange = Matching.of(Parties.of(FRAMEWORK, List.of(own, peer)), 0, question -> Priority.HIGH)
                .exchanges()
                .get(0);
        Card card = drafting.exchange(ID, exchange);
        assertThat(card.title()).isEqualTo("Samoa – Cambodia: Theme U, Theme T");
        assertThat(card.story())
                .isEqualTo(new Card.Story(
                        "Samoa: What about b? 10 %\nCambodia: What about a? 20 %",
                        "Cambodia: What about b? 80 %\nSamoa: What about a? 90 %",
                        "",
                        "",
                        "Cambodia: Decree 8\nSamoa: Act 7"));
        assertThat(card.sides())
                .isEqualTo(new Card.Sides("Samoa, Cambodia", "Ministry KHM, a@KHM", "Ministry WSM, a@WSM"));
        assertThat(card.validity().by()).isEqualTo("Chair of WSM\nChair of KHM");
        assertThat(card.period()).isEqualTo("2026");
        assertThat(card.kind()).isEqualTo(CardKind.EXCHANGE);
        assertThat(CardCheck.of(card, "")).isEmpty();
    }

    @Test
    void notes_never_leave_the_assessment() {
        Card card = drafting.offer(ID, party("WSM", 90, 10, "Act 7"), FRAMEWORK.questionAt(0));
        assertThat(card.toString()).doesNotContain("Between us");
    }

    @Test
    void whatever_stands_in_the_answer_the_draft_is_sound() {
        Card card = drafting.offer(
                ID, party("WSM", 90, 10, "\u0000" + "x".repeat(9_000) + "\u202E"), FRAMEWORK.questionAt(0));
        assertThat(CardCheck.of(card, "")).isEmpty();
        assertThat(card.story().evidence()).hasSize(4_000).endsWith("x…");
    }
}
