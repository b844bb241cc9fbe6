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
