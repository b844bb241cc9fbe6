package org.southsouth.readiness.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HashedTime;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * What stands under a sign-off, as two digests: {@code contents} of whom and what it is about (subject, round, depth,
 * questionnaire), of every change of every question and the one that is the answer, and of every state that was given;
 * {@code comments} of the comments, which do not travel everywhere. Revisions are left out, since every copy counts them
 * for itself: a copy elsewhere that knows nothing else has the same digests.
 */
public record SignedContents(String contents, String comments) {
    /** The trail oldest first; {@code questionnaire} is its checksum. */
    public static SignedContents of(
            Profile profile,
            FrameworkRef framework,
            String questionnaire,
            List<HistoryEntry> trail,
            ReviewTrail review,
            Digest digest) {
        CanonicalText text = new CanonicalText("signed contents 1");
        text.add(
                profile.subject().code(),
                profile.round().name(),
                profile.depth().name());
        text.add(framework.id(), framework.version(), questionnaire);
        addTrail(text, trail, review.given());
        addSorted(text, review.given().stream().map(SignedContents::line).toList());
        CanonicalText comments = new CanonicalText("signed comments 1");
        addSorted(comments, review.comments().stream().map(SignedContents::line).toList());
        return new SignedContents(digest.of(text.toString()), digest.of(comments.toString()));
    }

    private static void addTrail(CanonicalText text, List<HistoryEntry> trail, List<ReviewTrail.Given> given) {
        Map<QuestionId, HistoryEntry> heads = ChainCheck.heads(trail);
        Map<String, ReviewTrail.Given> standing = new HashMap<>();
        given.forEach(one -> standing.put(one.change(), one));
        Map<String, List<String>> rows = new TreeMap<>();
        for (HistoryEntry row : trail) {
            rows.computeIfAbsent(row.question().value(), question -> new ArrayList<>())
                    .add(row.hash());
        }
        rows.forEach((question, hashes) -> {
            HistoryEntry head = heads.get(new QuestionId(question));
            text.add(question, head == null ? "" : head.hash());
            ReviewTrail.Given state = head == null ? null : standing.get(head.hash());
            text.add(state == null ? "" : line(state));
            addSorted(text, hashes);
        });
    }

    /** In the order of the texts and each once: the order of rows is that of one copy. */
    private static void addSorted(CanonicalText text, Collection<String> lines) {
        List<String> sorted = lines.stream().distinct().sorted().toList();
        text.add(Integer.toString(sorted.size()));
        sorted.forEach(text::add);
    }

    private static String line(ReviewTrail.Given given) {
        CanonicalText text = new CanonicalText("state");
        text.add(given.question().value(), given.change(), given.state().name(), HashedTime.of(given.at()), given.by());
        return text.toString();
    }

    private static String line(Comment comment) {
        CanonicalText text = new CanonicalText("comment");
        text.add(comment.question().value(), comment.text(), HashedTime.of(comment.at()), comment.by());
        comment.settlement().ifPresent(mark -> text.add(HashedTime.of(mark.at()), mark.by()));
        return text.toString();
    }
}
