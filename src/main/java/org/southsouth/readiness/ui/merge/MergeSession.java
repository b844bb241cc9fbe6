package org.southsouth.readiness.ui.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.merge.Gathering;
import org.southsouth.readiness.core.merge.Gathering.Dispute;
import org.southsouth.readiness.core.merge.Gathering.Stage;
import org.southsouth.readiness.core.merge.Meeting;
import org.southsouth.readiness.core.merge.Reception.Settled;
import org.southsouth.readiness.core.merge.Resolution;

/**
 * The assessments that can be merged, and what somebody has chosen. Choosing for one file changes what the next one of
 * the same assessment meets, so its rows are planned anew; the choices themselves stay.
 */
final class MergeSession {
    private final Map<AssessmentId, Gathering> gatherings = new LinkedHashMap<>();
    private final Map<AssessmentId, List<MergeRow>> rows = new LinkedHashMap<>();
    private final Map<MergeRow.Key, Choice> choices;
    private String general;

    private MergeSession(Map<MergeRow.Key, Choice> choices, String general) {
        this.choices = choices;
        this.general = general;
    }

    static MergeSession empty() {
        return new MergeSession(new HashMap<>(), "");
    }

    /** For other files, or the same ones read again, with what was chosen before. */
    MergeSession with(List<Gathering> found) {
        MergeSession next = new MergeSession(new HashMap<>(choices), general);
        for (Gathering gathering : found) {
            if (gathering.refusal().isEmpty()) {
                next.gatherings.put(gathering.id(), gathering);
                next.plan(gathering);
            }
        }
        return next;
    }

    private void plan(Gathering gathering) {
        List<MergeRow> planned = new ArrayList<>();
        List<Stage> stages = gathering.stages(resolutions(gathering));
        for (int arrival = 0; arrival < stages.size(); arrival++) {
            for (Meeting meeting : stages.get(arrival).plan().meetings()) {
                MergeRow.Key key = new MergeRow.Key(gathering.id(), arrival, meeting.question());
                boolean isConflict = meeting.kind() == Meeting.Kind.CONFLICT;
                Choice choice = isConflict ? choices.getOrDefault(key, Choice.NONE) : Choice.NONE;
                planned.add(new MergeRow(gathering, arrival, meeting, choice));
            }
        }
        planned.sort(Comparator.comparingInt(MergeRow::arrival).thenComparingInt(MergeRow::place));
        rows.put(gathering.id(), planned);
    }

    private Map<Dispute, Resolution> resolutions(Gathering gathering) {
        Map<Dispute, Resolution> resolutions = new HashMap<>();
        choices.forEach((key, choice) -> {
            if (key.assessment().equals(gathering.id()) && choice.isMade()) {
                resolutions.put(new Dispute(key.arrival(), key.question()), choice.resolution(general));
            }
        });
        return resolutions;
    }

    void choose(MergeRow row, Choice choice) {
        choices.put(row.key(), choice);
        plan(row.gathering());
    }

    /** The reason for every conflict that has none of its own. */
    void reason(String why) {
        general = why;
    }

    /** By assessment, then file, then question in the order of the questionnaire. */
    List<MergeRow> rows() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    List<Gathering> gatherings() {
        return List.copyOf(gatherings.values());
    }

    int openConflicts() {
        return (int) rows().stream().filter(MergeRow::isOpen).count();
    }

    int missingReasons() {
        return (int) rows().stream()
                .filter(row -> row.isConflict() && row.choice().isMade())
                .filter(row -> row.choice().reason(general).isEmpty())
                .count();
    }

    /** Whether merging would leave everything as it is. */
    boolean isKnown() {
        return gatherings.values().stream().allMatch(Gathering::isKnown);
    }

    List<Settled> settled() {
        return gatherings.values().stream()
                .map(gathering -> new Settled(gathering, resolutions(gathering)))
                .toList();
    }
}
