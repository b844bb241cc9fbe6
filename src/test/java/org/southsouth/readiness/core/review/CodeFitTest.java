package org.southsouth.readiness.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Digests;

/** What a code says of the copy that stands here: nobody else may have changed it, and an erased name is no change. */
class CodeFitTest {
    private static final Digest DIGEST = Digests.SHA_256;
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");
    private static final SignedContents SIGNED = contents("a");
    private static final SignedContents CAME = contents("c");
    private static final SignedContents FORGED = contents("f");

    private final SignOff plain = new SignOff(List.of(new Person("Dara", "chair")), "", AT, "Ana", Optional.empty());
    private final SignOff signed = plain.with(SignOffCode.of(SIGNED, plain, DIGEST));

    private static SignedContents contents(String digit) {
        return new SignedContents(digit.repeat(64), "b".repeat(64));
    }

    private CodeFit fit(SignOff signOff, SignedContents found) {
        return CodeFit.of(signOff, found, DIGEST);
    }

    private static SignOff reopened(SignOff signOff) {
        return signOff.reopened(new SignOff.Reopening("A mistake", AT.plusSeconds(60), "Ben"));
    }

    @Test
    void what_was_signed_fits_and_what_was_changed_does_not() {
        assertThat(fit(plain, SIGNED)).isEqualTo(CodeFit.NO_CODE);
        assertThat(fit(signed, SIGNED)).isEqualTo(CodeFit.FITS);
        assertThat(fit(signed, FORGED)).isEqualTo(CodeFit.BROKEN);
        SignOff otherName =
                new SignOff(List.of(new Person("Mallory", "chair")), "", AT, "Ana", Optional.empty(), signed.code());
        assertThat(fit(otherName, SIGNED)).isEqualTo(CodeFit.BROKEN);
    }

    @Test
    void what_came_in_another_way_is_told_apart_until_it_is_changed() {
        SignOff merged = signed.with(signed.code().orElseThrow().over(CAME));
        assertThat(merged.code().orElseThrow().here()).isEqualTo(CAME);
        assertThat(merged.code().orElseThrow().signed()).isEqualTo(SIGNED);
        assertThat(fit(merged, CAME)).isEqualTo(CodeFit.OTHER_HISTORY);
        assertThat(fit(merged, SIGNED)).isEqualTo(CodeFit.BROKEN);
    }

    /** What is answered after that is no business of the code's. */
    @Test
    void of_one_that_was_reopened_only_the_act_counts() {
        assertThat(fit(reopened(signed), FORGED)).isEqualTo(CodeFit.FITS);
        assertThat(fit(reopened(signed.with(signed.code().orElseThrow().over(CAME))), FORGED))
                .isEqualTo(CodeFit.FITS);
    }

    @Test
    void an_erased_name_makes_the_code_anew_and_the_old_one_is_still_recognised() {
        SignOff erased = new SignOff(List.of(new Person("", "chair")), "", AT, "Ana", Optional.empty(), signed.code());
        SignOff renewed = erased.renewed(signed, SIGNED, CAME, DIGEST);
        assertThat(fit(renewed, CAME)).isEqualTo(CodeFit.FITS);
        SignOffCode code = renewed.code().orElseThrow();
        assertThat(code.earlier()).containsExactly(signed.code().orElseThrow().value());
        assertThat(code.isTyped(signed.code().orElseThrow().shown())).isTrue();
        assertThat(code.shown()).isNotEqualTo(signed.code().orElseThrow().shown());
    }

    @Test
    void an_erasure_that_touches_nothing_of_it_leaves_the_code() {
        assertThat(signed.renewed(signed, SIGNED, SIGNED, DIGEST)).isEqualTo(signed);
        assertThat(plain.renewed(plain, SIGNED, CAME, DIGEST)).isEqualTo(plain);
    }

    /** What was signed lies elsewhere; here only what stands under it is another. */
    @Test
    void an_erasure_in_a_copy_that_came_keeps_what_was_signed() {
        SignOff merged = signed.with(signed.code().orElseThrow().over(CAME));
        SignOffCode code = merged.renewed(merged, CAME, FORGED, DIGEST).code().orElseThrow();
        assertThat(code.signed()).isEqualTo(SIGNED);
        assertThat(code.here()).isEqualTo(FORGED);
        assertThat(code.earlier()).isEmpty();
    }

    @Test
    void an_erasure_after_it_was_reopened_changes_only_the_act() {
        SignOff erased = reopened(new SignOff(List.of(), "", AT, "Ana", Optional.empty(), signed.code()));
        SignOffCode code =
                erased.renewed(reopened(signed), SIGNED, CAME, DIGEST).code().orElseThrow();
        assertThat(code.signed()).isEqualTo(SIGNED);
        assertThat(code.here()).isEqualTo(SIGNED);
        assertThat(code.isOf(erased, DIGEST)).isTrue();
    }

    /** Otherwise whoever changed something could hide it by erasing a name. */
    @Test
    void an_erasure_hides_nothing_that_was_changed_before() {
        assertThat(signed.renewed(signed, FORGED, CAME, DIGEST).code()).isEqualTo(signed.code());
    }

    @Test
    void only_sixteen_letters_of_the_alphabet_are_a_code() {
        assertThat(SignOffCode.isOne("GCM9-RTG9-JV4N-Q2KC")).isTrue();
        assertThat(SignOffCode.isOne("GCM9-RTG9-JV4N-Q2K")).isFalse();
        assertThat(SignOffCode.isOne("GCM9-RTG9-JV4N-Q2KCA")).isFalse();
        assertThat(SignOffCode.isOne("GCM9-RTG9-JV4N-Q2KU")).isFalse();
        SignOffCode renewed = new SignOffCode(SIGNED, SIGNED, "1".repeat(64), List.of("2".repeat(64)));
        assertThat(renewed.isTyped(SignOffCode.shown("3".repeat(64)))).isFalse();
    }

    @Test
    void a_trail_with_anything_in_it_is_not_empty() {
        QuestionId question = new QuestionId("q");
        var given = new ReviewTrail.Given(question, "h", ReviewState.REVIEWED, AT, "Ben");
        assertThat(ReviewTrail.NONE.isEmpty()).isTrue();
        assertThat(new ReviewTrail(List.of(given), List.of(), List.of()).isEmpty())
                .isFalse();
        ReviewTrail withSignOff = new ReviewTrail(List.of(), List.of(), List.of(reopened(signed)));
        assertThat(withSignOff.isEmpty()).isFalse();
        assertThat(withSignOff.isLocked()).isFalse();
        assertThat(new ReviewTrail(List.of(), List.of(), List.of(signed)).isLocked())
                .isTrue();
    }
}
