package org.southsouth.readiness.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.core.card.Cards.full;
import static org.southsouth.readiness.core.card.Cards.titled;
import static org.southsouth.readiness.core.card.Cards.until;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Problem;

class CardCheckTest {
    private static final Card SOUND = full("c1", CardKind.EXCHANGE, "WSM");

    @Test
    void a_sound_card_has_no_problem() {
        assertThat(CardCheck.of(SOUND, "")).isEmpty();
        assertThat(CardCheck.of(until(null, SOUND), "")).isEmpty();
        assertThat(CardCheck.of(titled("दो देश ‏مرحبا 😀", SOUND), "")).isEmpty();
    }

    @Test
    void a_title_is_wanted() {
        assertThat(CardCheck.of(titled(" \t", SOUND), "cards[2]"))
                .containsExactly(Problem.of("cards[2].title", "problem.card.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31mred", "\u0085", "abc\u202Efdp.exe", "\uD800", "\uFFFE", "\u007f"})
    void what_cannot_be_seen_is_refused(String hostile) {
        assertThat(CardCheck.of(titled(hostile, SOUND), ""))
                .containsExactly(Problem.of("title", "problem.card.character"));
    }

    @Test
    void too_long_is_told_with_both_lengths() {
        assertThat(CardCheck.of(titled("x".repeat(301), SOUND), ""))
                .containsExactly(Problem.of("title", "problem.card.long", "301", "300"));
    }

    /** A card comes from anybody's file, and a field that nobody looks at could hold megabytes. */
    @Test
    void every_text_has_an_end() {
        String line = "x".repeat(CardCheck.SHORT + 1);
        String lines = "y".repeat(CardCheck.LONG + 1);
        Card card = new Card(
                new CardId("c"),
                CardKind.OFFER,
                new Subject(line),
                new Card.Origin(new FrameworkRef(line, line), List.of(), List.of()),
                line,
                new Card.Story(lines, lines, lines, lines, lines),
                new Card.Sides(line, lines, lines),
                Set.of(),
                line,
                line,
                new Card.Validity(lines, null));
        assertThat(CardCheck.of(card, ""))
                .containsExactly(
                        tooLong("subject", line, 300),
                        tooLong("framework", line, 300),
                        tooLong("framework", line, 300),
                        tooLong("title", line, 300),
                        tooLong("challenge", lines, 4_000),
                        tooLong("done", lines, 4_000),
                        tooLong("results", lines, 4_000),
                        tooLong("replication", lines, 4_000),
                        tooLong("evidence", lines, 4_000),
                        tooLong("countries", line, 300),
                        tooLong("partners", lines, 4_000),
                        tooLong("contact", lines, 4_000),
                        tooLong("sdg", line, 300),
                        tooLong("period", line, 300),
                        tooLong("validatedBy", lines, 4_000));
    }

    private static Problem tooLong(String field, String text, int most) {
        return Problem.of(field, "problem.card.long", Integer.toString(text.length()), Integer.toString(most));
    }

    @Test
    void questions_have_ids_and_an_end() {
        List<QuestionId> most = Collections.nCopies(1_000, new QuestionId("a"));
        assertThat(CardCheck.of(asking(most, most), "")).isEmpty();
        assertThat(CardCheck.of(asking(List.of(new QuestionId("a b")), List.of(new QuestionId("../x"))), ""))
                .containsExactly(
                        Problem.of("sought", "problem.card.question"), Problem.of("offered", "problem.card.question"));
    }

    private static Card asking(List<QuestionId> sought, List<QuestionId> offered) {
        return of(
                SOUND, new Card.Origin(SOUND.origin().framework(), sought, offered), SOUND.kind(), SOUND.sides(), "T");
    }

    private static Card of(Card card, Card.Origin origin, CardKind kind, Card.Sides sides, String title) {
        return new Card(
                card.id(),
                kind,
                card.subject(),
                origin,
                title,
                card.story(),
                sides,
                card.forms(),
                card.sdg(),
                card.period(),
                card.validity());
    }

    @Test
    void two_are_one_draft_where_subject_kind_and_questions_are_the_same() {
        Card.Origin origin = new Card.Origin(new FrameworkRef("f", "1"), List.of(new QuestionId("a")), List.of());
        Card offer = of(SOUND, origin, CardKind.OFFER, Card.Sides.NONE, "One");
        assertThat(offer.isDraftedAs(of(SOUND, origin, CardKind.OFFER, new Card.Sides("TUV", "", ""), "Two")))
                .isTrue();
        assertThat(offer.isDraftedAs(of(SOUND, origin, CardKind.REQUEST, Card.Sides.NONE, "One")))
                .isFalse();
        assertThat(offer.isDraftedAs(
                        of(full("c1", CardKind.OFFER, "TUV"), origin, CardKind.OFFER, Card.Sides.NONE, "One")))
                .isFalse();
        Card.Origin other = new Card.Origin(origin.framework(), List.of(new QuestionId("b")), List.of());
        assertThat(offer.isDraftedAs(of(SOUND, other, CardKind.OFFER, Card.Sides.NONE, "One")))
                .isFalse();
        Card byHand = of(SOUND, Card.Origin.NONE, CardKind.OFFER, Card.Sides.NONE, "One");
        assertThat(byHand.isDraftedAs(byHand)).isFalse();
    }

    @Test
    void exchanges_with_two_partners_are_two_drafts_unless_they_are_called_the_same() {
        Card.Origin origin = new Card.Origin(new FrameworkRef("f", "1"), List.of(new QuestionId("a")), List.of());
        Card tuvalu = of(SOUND, origin, CardKind.EXCHANGE, new Card.Sides("TUV", "", ""), "One");
        Card fiji = of(SOUND, origin, CardKind.EXCHANGE, new Card.Sides("FJI", "", ""), "Two");
        assertThat(tuvalu.isDraftedAs(fiji)).isFalse();
        assertThat(tuvalu.isDraftedAs(of(SOUND, origin, CardKind.EXCHANGE, tuvalu.sides(), "Two")))
                .isTrue();
        assertThat(tuvalu.isDraftedAs(of(SOUND, origin, CardKind.EXCHANGE, fiji.sides(), "One")))
                .isTrue();
    }

    @Test
    void every_problem_is_told() {
        Card card = new Card(
                new CardId("../x"),
                CardKind.OFFER,
                new Subject(" "),
                new Card.Origin(null, Collections.nCopies(1_001, new QuestionId("a")), List.of()),
                "",
                new Card.Story("c".repeat(4_001), "\u0001", "", "", ""),
                Card.Sides.NONE,
                Set.of(),
                "",
                "",
                new Card.Validity("", LocalDate.of(9999, 1, 1)));
        assertThat(CardCheck.of(card, ""))
                .containsExactly(
                        Problem.of("id", "problem.card.id"),
                        Problem.of("subject", "problem.card.subject"),
                        Problem.of("sought", "problem.card.many", "1000"),
                        Problem.of("title", "problem.card.title"),
                        Problem.of("challenge", "problem.card.long", "4001", "4000"),
                        Problem.of("done", "problem.card.character"),
                        Problem.of("validUntil", "problem.card.day", "9999-01-01"));
    }

    @Test
    void the_last_day_still_holds() {
        assertThat(SOUND.isPast(LocalDate.of(2028, 10, 14))).isFalse();
        assertThat(SOUND.isPast(LocalDate.of(2028, 10, 15))).isTrue();
        assertThat(until(null, SOUND).isPast(LocalDate.MAX)).isFalse();
    }

    @Test
    void forms_stand_in_their_own_order() {
        assertThat(SOUND.forms()).containsExactly(CooperationForm.STUDY_VISIT, CooperationForm.TWINNING);
    }
}
