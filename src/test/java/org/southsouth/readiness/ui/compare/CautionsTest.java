package org.southsouth.readiness.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.ui.compare.ComparedFixture.cautions;
import static org.southsouth.readiness.ui.compare.ComparedFixture.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.scoring.Basis;

class CautionsTest {
    @Test
    void another_round_is_told_with_names_and_years() {
        Cautions cautions =
                cautions(entry("WSM", "2026", "22222"), entry("FJI", "2025", "22222"), entry("KHM", "2026", "22222"));
        assertThat(cautions.title()).isEqualTo("None of these 3 is official");
        assertThat(cautions.facts())
                .containsExactly(
                        "Fiji answered in 2025, the rest in 2026.",
                        "All 3 still wait for validation: nobody has signed the answers off.",
                        "All 3 have documents for fewer than half of the answers.");
    }

    @Test
    void what_is_made_up_is_told_as_such_also_where_all_of_it_is() {
        Cautions cautions = cautions(entry("XMV", "2026", "22222"), entry("XLD", "2026", "22222"));
        assertThat(cautions.title()).isEqualTo("None of these 2 is official");
        assertThat(cautions.facts()).startsWith("Both are fictional, to show how it works.");
    }

    /** The report of the same names it: "Not signed off yet". */
    @Test
    void a_draft_is_named_also_where_it_is_made_up() {
        Entry drawn = entry("XMV", "2026", "22222");
        SignOff signOff = new SignOff(List.of(new Person("Ana", "Chair")), "", Instant.EPOCH, "Ana", Optional.empty());
        Reviews reviews = new Reviews(Map.of(), List.of(), List.of(), List.of(signOff));
        Entry validated = new Entry(drawn.profile(), drawn.scorecard(), reviews);
        assertThat(cautions(validated, entry("XLD", "2026", "22222")).facts())
                .contains("Lindara (sample) still waits for validation: nobody has signed the answers off.");
    }

    @Test
    void rounds_far_apart_are_said_to_be() {
        assertThat(cautions(entry("WSM", "2026", "22222"), entry("FJI", "2022", "22222"))
                        .facts())
                .contains("Fiji answered in 2022, the rest in 2026: two years or more apart.");
    }

    @Test
    void a_core_check_among_full_ones_shows_its_profile_only() {
        Profile profile = Profile.of(new Subject("LAO"), new Round("2026"), Depth.CORE);
        Entry core = new Entry(
                profile,
                ComparedFixture.answers("22222")
                        .on(new Basis(Depth.CORE, false))
                        .scorecard());
        assertThat(cautions(entry("WSM", "2026", "22222"), core).facts())
                .contains("Laos is a core check: its profile is shown, its total is not.");
    }

    @Test
    void many_are_counted_in_the_notice_and_named_in_the_details() {
        Cautions cautions = cautions(
                entry("WSM", "2026", "2"),
                entry("FJI", "2025", "2"),
                entry("KHM", "2025", "2"),
                entry("LAO", "2025", "2"),
                entry("VNM", "2025", "2"),
                entry("THA", "2026", "2"),
                entry("BRA", "2026", "2"),
                entry("RWA", "2026", "2"),
                entry("GAB", "2026", "2"));
        assertThat(cautions.facts()).contains("4 of the 9 answered in 2025, the rest in 2026.");
        assertThat(cautions.details())
                .contains(
                        "Fiji 2025, Cambodia 2025, Laos 2025 and Vietnam 2025 answered in 2025, the rest in 2026. Less than two years lie between them, so they can be compared; keep it in mind.");
    }

    @Test
    void one_country_in_two_rounds_is_named_with_its_round() {
        assertThat(cautions(entry("WSM", "2026", "22222"), entry("WSM", "2025", "22222"), entry("FJI", "2026", "22222"))
                        .facts())
                .contains("Samoa 2025 answered in 2025, the rest in 2026.");
    }

    /** They are there to be seen side by side. */
    @Test
    void rounds_of_one_country_alone_are_no_reason_for_care() {
        assertThat(cautions(entry("WSM", "2026", "22222"), entry("WSM", "2025", "22222"))
                        .facts())
                .noneMatch(fact -> fact.contains("2025"));
    }
}
