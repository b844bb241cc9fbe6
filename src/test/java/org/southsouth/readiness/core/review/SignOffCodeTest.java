package org.southsouth.readiness.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.testing.Digests;

class SignOffCodeTest {
    private static final SignedContents SIGNED = new SignedContents("a".repeat(64), "b".repeat(64));
    private static final SignOff PLAIN = new SignOff(
            List.of(new Person("Sok Dara", "chair"), new Person("Chan Lina", "")),
            "The census is old.",
            Instant.parse("2026-03-01T12:00:00.123456Z"),
            "Ana",
            Optional.empty());

    @Test
    void a_code_never_changes_its_form() {
        assertThat(SignOffCode.of(SIGNED, PLAIN, Digests.SHA_256).shown()).isEqualTo("GCM9-RTG9-JV4N-Q2KC");
        assertThat(SignOffCode.shown("0123456789abcdef0123" + "f".repeat(44))).isEqualTo("04HM-ASW9-NF6Y-Y093");
        assertThat(SignOffCode.shown("f".repeat(64))).isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    }

    @Property
    void what_is_typed_from_paper_is_recognised_however_it_is_written(@ForAll @LongRange(min = 0) long start) {
        String value = Digests.SHA_256.of(Long.toString(start));
        SignOffCode code = new SignOffCode(SIGNED, SIGNED, value, List.of());
        String shown = code.shown();
        assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        String typed = shown.toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('-', ' ');
        assertThat(code.isTyped(typed)).isTrue();
        assertThat(SignOffCode.isOne(typed)).isTrue();
        assertThat(new SignOffCode(SIGNED, SIGNED, "0".repeat(64), List.of(value)).isTyped(shown))
                .isTrue();
        assertThat(new SignOffCode(SIGNED, SIGNED, "0".repeat(64), List.of()).isTyped(shown))
                .isFalse();
    }

    @Test
    void every_part_of_the_act_is_covered() {
        SignOffCode code = SignOffCode.of(SIGNED, PLAIN, Digests.SHA_256);
        assertThat(code.isOf(PLAIN, Digests.SHA_256)).isTrue();
        for (SignOff other : List.of(
                new SignOff(
                        PLAIN.signatories().subList(0, 1), PLAIN.reservations(), PLAIN.at(), "Ana", Optional.empty()),
                new SignOff(PLAIN.signatories(), "", PLAIN.at(), "Ana", Optional.empty()),
                new SignOff(
                        PLAIN.signatories(), PLAIN.reservations(), PLAIN.at().plusSeconds(1), "Ana", Optional.empty()),
                new SignOff(PLAIN.signatories(), PLAIN.reservations(), PLAIN.at(), "Ben", Optional.empty()))) {
            assertThat(code.isOf(other, Digests.SHA_256)).isFalse();
        }
    }

    @Test
    void whoever_signs_has_a_name() {
        assertThat(Signing.isComplete(List.of(new Person("Ana", "")))).isTrue();
        assertThat(Signing.isComplete(List.of(new Person("Ana", ""), new Person(" ", "chair"))))
                .isFalse();
        assertThat(Signing.isComplete(List.of())).isFalse();
        assertThat(new Signing(new AssessmentId("a"), PLAIN.signatories(), "", "Ana").by())
                .isEqualTo("Ana");
    }
}
