package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * The copies of one assessment that came, in their order, and the one that is here. Each is planned against what those
 * before it leave, as they will be merged. For any thread.
 */
public final class AssessmentMerge {
    private static final Resolution UNSETTLED = new Resolution.Mine("");

    private final @Nullable Copy mine;
    private final LocalState state;
    private final List<Arrival> arrivals;
    private final Optional<Refusal> refusal;
    private final Digest digest;
    private final Map<AttachedFile, FileBytes> files;
    /** Asked for many times, and the same each time; planned when it is first asked for. */
    private volatile @Nullable List<Stage> unsettled;

    private AssessmentMerge(AssessmentMerge of, Optional<Refusal> refusal, Map<AttachedFile, FileBytes> files) {
        this.mine = of.mine;
        this.state = of.state;
        this.arrivals = of.arrivals;
        this.digest = of.digest;
        this.refusal = refusal;
        this.files = Map.copyOf(files);
        this.unsettled = of.unsettled;
    }

    /** What {@link ExchangeImport} begins with; {@code mine} is null where the assessment is not here. */
    AssessmentMerge(@Nullable Copy mine, LocalState state, List<Arrival> arrivals, Digest digest) {
        this.mine = mine;
        this.state = state;
        this.arrivals = List.copyOf(arrivals);
        this.digest = digest;
        this.refusal = Optional.empty();
        this.files = Map.of();
    }

    AssessmentMerge refused(Refusal why) {
        return new AssessmentMerge(this, Optional.of(why), Map.of());
    }

    AssessmentMerge bringing(Map<AttachedFile, FileBytes> brought) {
        return new AssessmentMerge(this, refusal, brought);
    }

    /** The copy that is here, null where there is none. */
    public @Nullable Copy mine() {
        return mine;
    }

    public LocalState state() {
        return state;
    }

    public List<Arrival> arrivals() {
        return arrivals;
    }

    public Optional<Refusal> refusal() {
        return refusal;
    }

    /** The attached files that came and whose bytes are not here yet. */
    public Map<AttachedFile, FileBytes> files() {
        return files;
    }

    /** The attached files that came, by hash. */
    Map<String, AttachedFile> named() {
        Map<String, AttachedFile> named = new TreeMap<>();
        for (Arrival arrival : arrivals) {
            Map<String, FileBytes> inside = arrival.file().contents().files();
            arrival.copy().named().forEach((hash, file) -> {
                if (inside.containsKey(hash)) {
                    named.put(hash, file);
                }
            });
        }
        return named;
    }

    /** Out of the first file that has it. */
    FileBytes bytes(String hash) {
        return arrivals.stream()
                .map(arrival -> arrival.file().contents().files().get(hash))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** How many attached files that are not here one of the arrivals has. */
    public int filesIn(Arrival arrival) {
        Map<String, AttachedFile> named = arrival.copy().named();
        return (int) files.keySet().stream()
                .map(AttachedFile::sha256)
                .filter(hash -> named.containsKey(hash)
                        && arrival.file().contents().files().containsKey(hash))
                .count();
    }

    /** One of the copies, and the file that brought it. */
    public record Arrival(ReceivedFile file, Copy copy) {}

    /** Where somebody has to choose: which of the arrivals, and which question. */
    public record Dispute(int arrival, QuestionId question) {}

    /** What merging one arrival does. */
    public record Stage(MergePlan plan, MergeChanges changes) {}

    public AssessmentId id() {
        return arrivals.get(0).copy().id();
    }

    /** What was set up here counts; what they set up differently is not taken over. */
    public Profile profile() {
        return mine == null ? arrivals.get(0).copy().profile() : mine.profile();
    }

    /** One for each arrival; a dispute that nobody has settled leaves what is here, and an answer that was withdrawn is taken away. */
    public List<Stage> stages(Map<Dispute, Resolution> resolutions) {
        if (!resolutions.isEmpty()) {
            return planned(resolutions);
        }
        List<Stage> known = unsettled;
        if (known == null) {
            known = planned(resolutions);
            unsettled = known;
        }
        return known;
    }

    /** Every answer that an arrival takes away stays, for this reason: for where nobody can be asked. */
    public Map<Dispute, Resolution> keepingWithdrawn(String reason) {
        Map<Dispute, Resolution> kept = new HashMap<>();
        List<Stage> stages = stages(kept);
        for (int arrival = 0; arrival < arrivals.size(); arrival++) {
            int before = kept.size();
            for (AnswerMerge answer : stages.get(arrival).plan().answers()) {
                if (answer.isWithdrawn()) {
                    kept.put(new Dispute(arrival, answer.question()), new Resolution.Mine(reason));
                }
            }
            // What is kept against one file is what the next one meets.
            stages = kept.size() > before ? stages(kept) : stages;
        }
        return Map.copyOf(kept);
    }

    private List<Stage> planned(Map<Dispute, Resolution> resolutions) {
        List<Stage> stages = new ArrayList<>();
        Copy here = mine;
        for (int arrival = 0; arrival < arrivals.size(); arrival++) {
            MergePlan plan = Merging.plan(here, arrivals.get(arrival).copy(), digest);
            Map<QuestionId, Resolution> chosen = new HashMap<>();
            for (AnswerMerge answer : plan.answers()) {
                Resolution resolution = resolutions.get(new Dispute(arrival, answer.question()));
                if (answer.kind() == AnswerMerge.Kind.CONFLICT) {
                    chosen.put(answer.question(), resolution == null ? UNSETTLED : resolution);
                } else if (answer.kind() == AnswerMerge.Kind.THEIRS_NEWER && resolution != null) {
                    chosen.put(answer.question(), resolution);
                }
            }
            MergeChanges changes = plan.intake(chosen);
            here = plan.after(changes);
            stages.add(new Stage(plan, changes));
        }
        return List.copyOf(stages);
    }

    /** Whether merging would leave everything as it is. */
    public boolean isKnown() {
        return files.isEmpty()
                && state != LocalState.ABSENT
                && state != LocalState.REMOVED
                && stages(Map.of()).stream()
                        .allMatch(stage -> stage.plan().isKnown()
                                && stage.changes().review().isEmpty()
                                && stage.changes().plan().isEmpty());
    }

    /** Whether one of the arrivals would change what is signed off here, and does not bring its reopening. */
    public boolean isLocked() {
        // Most are not signed anywhere, and to plan a merge takes a while.
        boolean isSigned = Stream.concat(
                        Stream.ofNullable(mine), arrivals.stream().map(Arrival::copy))
                .anyMatch(copy -> copy.review().isLocked());
        return isSigned && stages(Map.of()).stream().anyMatch(AssessmentMerge::isLocked);
    }

    private static boolean isLocked(Stage stage) {
        Copy here = stage.plan().mine();
        return here != null
                && here.review().isLocked()
                && !stage.changes().changesNoAnswer()
                && stage.changes().review().reopening().isEmpty();
    }
}
