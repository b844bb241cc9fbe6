package org.southsouth.readiness.ui.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ReviewMergeChanges;
import org.southsouth.readiness.core.merge.ReviewMergeChanges.Fate;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What a merge brings beside the answers: of reviews, plans and set-up. */
record BesideWords(ScreenContext context) {
    private static final String GAP = "  ·  ";

    /** Empty where nothing comes. */
    Optional<String> line(List<Stage> stages) {
        Set<QuestionId> reviewed = new HashSet<>();
        int actions = 0;
        int differing = 0;
        int comments = 0;
        int settled = 0;
        List<String> parts = new ArrayList<>();
        List<String> signed = new ArrayList<>();
        for (Stage stage : stages) {
            ReviewMergeChanges review = stage.changes().review();
            review.given().forEach(given -> reviewed.add(given.question()));
            comments += review.comments().size();
            settled += review.settled().size();
            actions += stage.changes().plan().added().size();
            differing += stage.changes().plan().differing();
            signOff(stage).ifPresent(signed::add);
            if (review.hasUncoded()) {
                signed.add(context.text("merge.review.uncoded"));
            }
        }
        add(parts, "merge.review.states", reviewed.size());
        add(parts, "merge.review.comments", comments);
        add(parts, "merge.review.settled", settled);
        parts.addAll(signed);
        add(parts, "merge.plan.added", actions);
        add(parts, "merge.plan.differing", differing);
        setUp(stages).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(GAP, parts));
    }

    /** Which parts of the set-up say something else in one of the files; they are told, and not taken over. */
    private Optional<String> setUp(List<Stage> stages) {
        Set<String> parts = new LinkedHashSet<>();
        for (Stage stage : stages) {
            Copy mine = stage.plan().mine();
            if (mine != null) {
                Profile here = mine.profile();
                Profile there = stage.plan().theirs().profile();
                differs(parts, "merge.setup.subject", here.subject(), there.subject());
                differs(parts, "merge.setup.round", here.round(), there.round());
                differs(parts, "merge.setup.depth", here.depth(), there.depth());
                differs(parts, "merge.setup.due", here.due(), there.due());
                differs(parts, "merge.setup.lead", here.leadBody(), there.leadBody());
                differs(parts, "merge.setup.contact", here.contact(), there.contact());
                differs(parts, "merge.setup.people", here.people(), there.people());
                differs(parts, "merge.setup.consent", here.willingToShare(), there.willingToShare());
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(context.text("merge.setup", String.join(context.text("common.list.comma"), parts)));
    }

    private void differs(Set<String> parts, String key, Object here, Object there) {
        if (!here.equals(there)) {
            parts.add(context.text(key));
        }
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(context.text(key, count));
        }
    }

    private Optional<String> signOff(Stage stage) {
        ReviewMergeChanges review = stage.changes().review();
        Fate fate = review.fate();
        if (fate == Fate.REOPENED) {
            return review.reopening()
                    .map(how -> context.text("merge.review.reopened", how.by(), day(how.at()), how.reason()));
        }
        String key = "merge.review." + fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return fate == Fate.NONE
                ? Optional.empty()
                : stage.plan()
                        .theirs()
                        .review()
                        .signOff()
                        .map(signOff -> context.text(key, people(signOff), day(signOff.at())));
    }

    private String people(SignOff signOff) {
        return signOff.signatories().stream()
                .map(this::person)
                .collect(Collectors.joining(context.text("common.list.comma")));
    }

    private String person(Person person) {
        return person.role().isBlank()
                ? person.name()
                : context.text("merge.review.person", person.name(), person.role());
    }

    private String day(Instant at) {
        return context.formats().date(at);
    }
}
