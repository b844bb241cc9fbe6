package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.core.merge.AssessmentMerge.Arrival;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;

/**
 * Files that came back for one assessment, by what becomes of each: it goes in at once; somebody has to choose first, since it
 * differs from what is here or from another of them without knowing of it, or takes an answer away; or it is refused. Which file is where does not
 * depend on their order.
 */
public record Returns(List<ReceivedFile> agreeing, List<ReceivedFile> differing, List<Refused> refused) {
    /** Why a file goes nowhere: {@code refusal}, or it belongs to the assessment with this profile. */
    public sealed interface Refused {
        ReceivedFile file();

        record Unfit(ReceivedFile file, Refusal refusal) implements Refused {}

        record Foreign(ReceivedFile file, Profile profile) implements Refused {}
    }

    public Returns {
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
        refused = List.copyOf(refused);
    }

    /** {@code single} has each file as a merge of its own, with every assessment in it. */
    static Returns of(AssessmentId id, Map<ReceivedFile, List<AssessmentMerge>> single, Digest digest) {
        List<Refused> refused = new ArrayList<>();
        List<Arrival> arrivals = new ArrayList<>();
        Set<ReceivedFile> differing = Collections.newSetFromMap(new IdentityHashMap<>());
        single.forEach((file, merges) -> {
            AssessmentMerge first = merges.get(0);
            if (merges.size() > 1 || !first.id().equals(id)) {
                AssessmentMerge other = first.id().equals(id) ? merges.get(1) : first;
                refused.add(new Refused.Foreign(file, other.profile()));
            } else if (first.refusal().isPresent()) {
                refused.add(new Refused.Unfit(file, first.refusal().get()));
            } else {
                arrivals.addAll(first.arrivals());
                if (!differingIn(first).isEmpty()) {
                    differing.add(file);
                }
            }
        });
        List<Map<QuestionId, String>> heads =
                arrivals.stream().map(arrival -> heads(arrival.copy())).toList();
        for (int i = 0; i < arrivals.size(); i++) {
            for (int j = i + 1; j < arrivals.size(); j++) {
                Arrival one = arrivals.get(i);
                Arrival other = arrivals.get(j);
                if (isEach(heads.get(i), heads.get(j)) && hasConflict(Merging.plan(one.copy(), other.copy(), digest))) {
                    differing.addAll(List.of(one.file(), other.file()));
                }
            }
        }
        return new Returns(
                files(arrivals.stream()
                        .filter(one -> !differing.contains(one.file()))
                        .toList()),
                files(arrivals.stream()
                        .filter(one -> differing.contains(one.file()))
                        .toList()),
                refused);
    }

    private static Map<QuestionId, String> heads(Copy copy) {
        Map<QuestionId, String> heads = new HashMap<>();
        ChainCheck.heads(copy.trail()).forEach((question, head) -> heads.put(question, head.hash()));
        return heads;
    }

    /** Whether each has an answer of its own to one question. Most have not, and to plan a merge of two takes a while. */
    private static boolean isEach(Map<QuestionId, String> one, Map<QuestionId, String> other) {
        return one.entrySet().stream().anyMatch(head -> {
            String hash = other.get(head.getKey());
            return hash != null && !hash.equals(head.getValue());
        });
    }

    static List<ReceivedFile> differingIn(AssessmentMerge merge) {
        List<Stage> stages = merge.stages(Map.of());
        return IntStream.range(0, stages.size())
                .filter(i -> hasConflict(stages.get(i).plan())
                        || hasWithdrawn(stages.get(i).plan()))
                .mapToObj(i -> merge.arrivals().get(i).file())
                .distinct()
                .toList();
    }

    Returns holdingBack(List<ReceivedFile> late) {
        List<ReceivedFile> kept =
                agreeing.stream().filter(file -> !late.contains(file)).toList();
        return new Returns(
                kept, Stream.concat(differing.stream(), late.stream()).toList(), refused);
    }

    private static boolean hasConflict(MergePlan plan) {
        return !plan.of(Kind.CONFLICT).isEmpty();
    }

    private static boolean hasWithdrawn(MergePlan plan) {
        return plan.answers().stream().anyMatch(AnswerMerge::isWithdrawn);
    }

    /** The oldest first, so that the trail reads alike whatever came first. */
    private static List<ReceivedFile> files(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(Arrival::file)
                .distinct()
                .sorted(Comparator.comparing(
                                (ReceivedFile file) -> file.contents().madeAt())
                        .thenComparing(ReceivedFile::file))
                .toList();
    }
}
