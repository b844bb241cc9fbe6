package org.southsouth.readiness.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeopleTest {
    @Test
    void one_name_is_one_person_whatever_the_capitals_and_the_white_space() {
        List<Named> people = People.of(
                List.of(
                        new Mention("Sok Dara", NameField.PERSON, 1),
                        new Mention(" sok  dara", NameField.HISTORY, 2),
                        new Mention("Sok Dara", NameField.HISTORY, 5),
                        new Mention("Chan Lina", NameField.REVIEW, 3),
                        new Mention("  ", NameField.CONTACT, 4)),
                List.of(),
                List.of());
        assertThat(people)
                .containsExactly(
                        new Named("Chan Lina", Map.of(NameField.REVIEW, 3), false, true),
                        new Named("Sok Dara", Map.of(NameField.PERSON, 1, NameField.HISTORY, 7), false, true));
        assertThat(people.get(1).places()).isEqualTo(8);
        assertThat(people.get(1).counts().keySet()).containsExactly(NameField.PERSON, NameField.HISTORY);
    }

    @Test
    void what_stands_for_somebody_is_told_from_names() {
        List<Named> people = People.of(
                List.of(
                        new Mention("an officer", NameField.HISTORY, 2),
                        new Mention("Officer Kim", NameField.HISTORY, 1)),
                List.of(new Erasure(Instant.EPOCH, "An officer", 2)),
                List.of());
        assertThat(people).extracting(Named::isRole).containsExactly(true, false);
    }

    @Test
    void a_body_is_no_person_and_stands_behind_them() {
        List<Named> people = People.of(
                List.of(
                        new Mention("customs@example.org", NameField.CONTACT, 2),
                        new Mention("Agency for Standards", NameField.CARD_VALIDATION, 1),
                        new Mention("Ministry of Trade", NameField.PERSON, 1),
                        new Mention("Sok Dara", NameField.CONTACT, 1),
                        new Mention("Sok Dara", NameField.HISTORY, 1)),
                List.of(),
                List.of("ministry of  trade"));
        assertThat(people)
                .extracting(Named::name)
                .containsExactly("Sok Dara", "Agency for Standards", "customs@example.org", "Ministry of Trade");
        assertThat(people).extracting(Named::isPerson).containsExactly(true, false, false, false);
    }

    @Test
    void names_in_another_order_or_with_another_letter_are_others() {
        assertThat(People.isSame("Sok Dara", "Dara Sok")).isFalse();
        assertThat(People.isSame("Sok Dara", "Sok Darà")).isFalse();
        assertThat(People.isSame("Sok\u00a0Dara ", "SOK DARA")).isTrue();
    }
}
