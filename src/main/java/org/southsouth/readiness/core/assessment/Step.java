package org.southsouth.readiness.core.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * One change of an answer, as its hash covers it: what it became, when (to the microsecond), by whom and why, and the
 * hashes of the change it follows ({@code previous}, null for the first of a question) and of the other copy's change
 * that it settles ({@code merged}). The steps of a question form a graph like the commits of git. A note enters the hash
 * by its own digest alone: where it was left out of a file, {@code withheld} is that digest and the answer's note is
 * empty, and the hash still fits.
 */
public record Step(
        QuestionId question,
        Answer after,
        Instant at,
        String by,
        String reason,
        @Nullable String previous,
        @Nullable String merged,
        @Nullable String withheld) {
    /** A change that somebody made here. */
    public static Step of(QuestionId question, Answer after, Instant at, String by, @Nullable String previous) {
        return new Step(question, after, at, by, "", previous, null, null);
    }

    public Step because(String why) {
        return new Step(question, after, at, by, why, previous, merged, withheld);
    }

    /** The same by somebody else, or under the role that stands for somebody. */
    public Step signedBy(String who) {
        return new Step(question, after, at, who, reason, previous, merged, withheld);
    }

    /** The same after other changes. */
    public Step following(@Nullable String otherPrevious, @Nullable String otherMerged) {
        return new Step(question, after, at, by, reason, otherPrevious, otherMerged, withheld);
    }

    public String hash(Digest digest) {
        return digest.of(canonical(digest));
    }

    /** The same without its note, which its hash still covers; the reason why a question does not apply is no such note. */
    public Step withholding(Digest digest) {
        if (after.note().isEmpty() || after.response().isNotApplicable()) {
            return this;
        }
        return new Step(question, after.withNote(""), at, by, reason, previous, merged, digest.of(after.note()));
    }

    /** Every part with its length before it, so that no two steps have the same text. Files came later: what has none keeps its hash. */
    private String canonical(Digest digest) {
        Evidence evidence = after.evidence();
        boolean hasFiles = !evidence.files().isEmpty();
        StringBuilder text = new StringBuilder(512).append(hasFiles ? "change 2\n" : "change 1\n");
        add(text, question.value());
        add(text, previous);
        add(text, merged);
        addResponse(text);
        add(text, noteDigest(digest));
        add(text, evidence.grade() == null ? null : evidence.grade().name());
        add(text, evidence.source());
        add(text, evidence.year() == null ? null : Integer.toString(evidence.year()));
        add(text, HashedTime.of(at));
        add(text, by);
        add(text, reason);
        if (hasFiles) {
            add(text, AttachedFiles.text(evidence.files()));
        }
        return text.toString();
    }

    /** The bits of a figure: how a double is written as a decimal has changed between versions of Java. */
    private void addResponse(StringBuilder text) {
        ResponseText response = ResponseText.of(after.response());
        add(text, response.kind());
        add(
                text,
                after.response().figure().isPresent()
                        ? Long.toHexString(Double.doubleToLongBits(
                                after.response().figure().getAsDouble()))
                        : response.content());
    }

    private String noteDigest(Digest digest) {
        if (withheld != null) {
            return withheld;
        }
        return after.note().isEmpty() ? "" : digest.of(after.note());
    }

    private static void add(StringBuilder text, @Nullable String part) {
        if (part == null) {
            text.append("-\n");
        } else {
            text.append(part.length()).append(':').append(part).append('\n');
        }
    }
}
