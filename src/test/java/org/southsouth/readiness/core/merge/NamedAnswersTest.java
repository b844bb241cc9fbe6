package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Offices.FRAMEWORK;
import static org.southsouth.readiness.testing.Offices.SAMOA;
import static org.southsouth.readiness.testing.Offices.level;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.PlanTrail;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.testing.Digests;

/** Somebody answered before they had a name. */
class NamedAnswersTest {
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
    private static final Profile PROFILE = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);

    private final List<HistoryEntry> trail = new ArrayList<>();

    private HistoryEntry change(String question, int chosen, String by, @Nullable HistoryEntry after) {
        Step step = Step.of(
                new QuestionId(question),
                level(chosen),
                START.plusSeconds(trail.size()),
                by,
                after == null ? null : after.hash());
        HistoryEntry entry = HistoryEntry.of(
                after == null ? 1 : after.revision() + 1,
                after == null ? Answer.NONE : after.after(),
                step,
                Digests.SHA_256);
        trail.add(entry);
        return entry;
    }

    private Copy copy(ReviewTrail review) {
        return new Copy(SAMOA, FRAMEWORK.ref(), PROFILE, trail, Map.of(), review, PlanTrail.NONE);
    }

    @Test
    void the_answers_as_they_stand_have_the_name_and_neither_their_past_nor_those_of_others() {
        HistoryEntry sent = change("vat", 0, "", null);
        HistoryEntry tried = change("duty", 1, "", null);
        HistoryEntry duty = change("duty", 2, "", tried);
        change("rules", 3, "Vanna", null);
        ReviewTrail review = new ReviewTrail(
                List.of(new ReviewTrail.Given(duty.question(), duty.hash(), ReviewState.REVIEWED, START, "Vanna")),
                List.of(),
                List.of());
        Copy here = copy(review);

        Copy named = NamedAnswers.of(here, List.of(new BroughtRows(START, 0, 1)), "Lina", Digests.SHA_256);

        assertThat(named.trail()).extracting(HistoryEntry::by).containsExactly("", "", "Lina", "Vanna");
        assertThat(named.answers()).isEqualTo(here.answers());
        assertThat(ChainCheck.of(named.trail(), named.answers(), Digests.SHA_256))
                .isEmpty();
        assertThat(named.review().given().get(0).change())
                .isEqualTo(named.trail().get(2).hash());
        // Whoever asked gets it with the name; whoever answered knows it again.
        Copy asked = new Copy(SAMOA, FRAMEWORK.ref(), PROFILE, List.of(sent));
        assertThat(Merging.plan(asked, named, Digests.SHA_256).of(AnswerMerge.Kind.CONFLICT))
                .isEmpty();
        assertThat(Merging.plan(here, named, Digests.SHA_256).isKnown()).isTrue();
    }

    @Test
    void what_another_change_rests_on_and_what_is_signed_stay_as_they_are() {
        HistoryEntry first = change("vat", 0, "", null);
        Step aside = Step.of(new QuestionId("vat"), level(1), START.plusSeconds(9), "Vanna", first.hash());
        trail.add(new HistoryEntry(2, first.after(), aside, aside.hash(Digests.SHA_256), true));
        Copy here = copy(ReviewTrail.NONE);
        assertThat(NamedAnswers.of(here, List.of(), "Lina", Digests.SHA_256).trail())
                .isEqualTo(here.trail());

        trail.clear();
        change("vat", 0, "", null);
        SignOff signOff = new SignOff(List.of(new Person("Lina", "Director")), "", START, "Lina", Optional.empty());
        Copy signed = copy(new ReviewTrail(List.of(), List.of(), List.of(signOff)));
        assertThat(NamedAnswers.of(signed, List.of(), "Lina", Digests.SHA_256)).isSameAs(signed);
    }

    @Test
    void without_a_name_nothing_changes() {
        change("vat", 0, "", null);
        Copy here = copy(ReviewTrail.NONE);
        assertThat(NamedAnswers.of(here, List.of(), " ", Digests.SHA_256)).isSameAs(here);
    }
}
