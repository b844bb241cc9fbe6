package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;
import org.southsouth.readiness.core.review.SignedContents;

/** The code of a sign-off as JSON, and whether it fits the file that it came in. */
record SignOffCodeJson(Problems problems) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** More names than anybody erases. */
    private static final int MOST_EARLIER = 1_000;

    static void write(SignOffCode code, ObjectNode node) {
        node.put("value", code.value());
        node.put("contents", code.signed().contents())
                .put("comments", code.signed().comments());
        if (!code.here().equals(code.signed())) {
            node.putObject("here")
                    .put("contents", code.here().contents())
                    .put("comments", code.here().comments());
        }
        if (!code.earlier().isEmpty()) {
            ArrayNode earlier = node.putArray("earlier");
            code.earlier().forEach(earlier::add);
        }
    }

    /** Empty where the sign-off has none: it was made before there were codes. */
    Optional<SignOffCode> read(Fields signOff) {
        Fields fields =
                signOff.has("code") ? Fields.of(signOff.item("code").value(), signOff.place("code"), problems) : null;
        if (fields == null) {
            return Optional.empty();
        }
        fields.only(List.of("value", "contents", "comments", "here", "earlier"));
        SignedContents signed = contents(fields);
        Fields other =
                fields.has("here") ? Fields.of(fields.item("here").value(), fields.place("here"), problems) : null;
        List<String> earlier = new ArrayList<>();
        for (Fields.Item item : fields.has("earlier") ? fields.items("earlier") : List.<Fields.Item>of()) {
            String value = item.value().isTextual() ? item.value().textValue() : "";
            if (!DIGEST.matcher(value).matches() || earlier.size() == MOST_EARLIER) {
                problems.add(fields.place("earlier"), "problem.exchange.review.digest");
                break;
            }
            earlier.add(value);
        }
        return Optional.of(
                new SignOffCode(signed, other == null ? signed : contents(other), digest(fields, "value"), earlier));
    }

    private SignedContents contents(Fields fields) {
        return new SignedContents(digest(fields, "contents"), digest(fields, "comments"));
    }

    private String digest(Fields fields, String field) {
        String text = fields.text(field);
        if (!DIGEST.matcher(text).matches()) {
            problems.add(fields.place(field), "problem.exchange.review.digest");
            return "0".repeat(64);
        }
        return text;
    }

    /** Of what was reopened only the act is still known; comments are compared where the file has them. */
    void check(
            Fields place,
            Profile profile,
            Framework framework,
            List<HistoryEntry> trail,
            ReviewTrail review,
            boolean hasNotes) {
        for (SignOff signOff : review.signOffs()) {
            signOff.code().ifPresent(code -> {
                if (!isSound(signOff, code, profile, framework, trail, review, hasNotes)) {
                    problems.add(place.place("review"), "problem.exchange.review.code", code.shown());
                }
            });
        }
    }

    /** Whether what is read back of this copy, as the package sends it, would pass {@link #check}. */
    static boolean fits(Copy copy, ExchangePackage contents) {
        Framework framework = contents.framework();
        ReviewTrail review = ExchangeReviewJson.sent(
                copy.review(), contents, contents.scope().questions(framework));
        return review.signOffs().stream()
                .allMatch(signOff -> signOff.code()
                        .map(code -> isSound(
                                signOff, code, copy.profile(), framework, copy.trail(), review, contents.hasNotes()))
                        .orElse(true));
    }

    private static boolean isSound(
            SignOff signOff,
            SignOffCode code,
            Profile profile,
            Framework framework,
            List<HistoryEntry> trail,
            ReviewTrail review,
            boolean hasNotes) {
        boolean isSound = code.isOf(signOff, Sha256::of);
        if (signOff.stands()) {
            String checksum = FrameworkChecksum.of(framework, Sha256::of);
            SignedContents found = SignedContents.of(profile, framework.ref(), checksum, trail, review, Sha256::of);
            isSound &= found.contents().equals(code.here().contents());
            isSound &= !hasNotes || found.comments().equals(code.here().comments());
        }
        return isSound;
    }
}
