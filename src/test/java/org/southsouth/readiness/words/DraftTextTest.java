package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.Drafting;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Scenario;

class DraftTextTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar(
                    "P",
                    theme(
                            "T",
                            levels("plan"),
                            askedIf(new AskIf.AtLeast(new QuestionId("plan"), 50), NotAsked.ZERO, levels("report")))));

    @Test
    void a_question_that_was_not_asked_is_told_with_the_answer_that_it_follows_from() {
        Messages messages = Messages.in(Locale.ENGLISH);
        Drafting drafting = new Drafting(
                new DraftText(messages, new Formats(messages, ZoneOffset.UTC)), LocalDate.of(2026, 11, 27));
        Entry entry = new Entry(
                Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL),
                Scenario.of(FRAMEWORK).choose("plan", "1").scorecard());
        Party samoa = new Party(entry, Optional.empty(), Optional.empty(), Party.Readiness.READY);
        Card card = drafting.request(new CardId("c1"), samoa, FRAMEWORK.questionAt(1), List.of());
        assertThat(card.story().challenge())
                .isEqualTo("What about report?\nNot yet. It follows from “What about plan?”: Level 1.");
        assertThat(card.validity().by()).isEqualTo("Samoa: draft, not validated");
    }
}
