package org.southsouth.readiness.ui.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge.Dispute;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;
import org.southsouth.readiness.core.merge.ExchangeImport.Settled;
import org.southsouth.readiness.core.merge.Resolution;

/**
 * The assessments that can be merged, and what somebody has chosen. Choosing for one file changes what the next one of
 * the same assessment meets, so its rows are planned anew; the choices themselves stay.
 */
final class MergeSession {
    private final List<AssessmentMerge> all;
    private final Map<AssessmentId, AssessmentMerge> gatherings = new LinkedHashMap<>();
    private final Map<AssessmentId, List<MergeRow>> rows = new LinkedHashMap<>();
    private final Map<AssessmentId, List<Stage>> stages = new LinkedHashMap<>();
    private final Map<MergeRow.Key, Choice> choices;
    private String general;

    private MergeSession(List<AssessmentMerge> all, Map<MergeRow.Key, Choice> choices, String general) {
        this.all = List.copyOf(all);
        this.choices = choices;
        this.general = general;
    }

    static MergeSession empty() {
        return new MergeSession(List.of(), new HashMap<>(), "");
    }

    /** For other files, or the same ones read again, with what was chosen before. */
    MergeSession with(List<AssessmentMerge> found) {
        MergeSession next = new MergeSession(found, new HashMap<>(choices), general);
        for (AssessmentMerge merge : found) {
            if (merge.refusal().isEmpty()) {
                next.gatherings.put(merge.id(), merge);
                next.plan(merge);
            }
        }
        return next;
    }

    /** What was chosen on rows, with the two answers that it was chosen between, and the reason for all. */
    record Decided(Map<MergeRow.Key, Decision> decisions, String general) {
        Decided {
            decisions = Map.copyOf(decisions);
        }

        boolean isEmpty() {
            return decisions.isEmpty() && general.isBlank();
        }
    }

    record Decision(Choice choice, Answer mine, Answer theirs) {
        static Decision of(MergeRow row) {
            return new Decision(
                    row.choice(), row.before(), row.answer().theirs().after());
        }

        private boolean isOn(MergeRow row) {
            return (row.isConflict() || row.canBeKept())
                    && mine.equals(row.before())
                    && theirs.equals(row.answer().theirs().after());
        }
    }

    Decided decided() {
        return new Decided(
                rows().stream()
                        .filter(row -> row.isConflict() && !row.choice().equals(Choice.NONE))
                        .collect(Collectors.toMap(MergeRow::key, Decision::of)),
                general);
    }

    /** As it was decided before; where one of the two answers is another one by now, it is to be decided anew. */
    void goOn(Decided before) {
        general = before.general();
        // What is decided on one file is what the next one meets.
        before.decisions().entrySet().stream()
                .sorted(Comparator.comparingInt(decision -> decision.getKey().arrival()))
                .forEach(decision -> rows().stream()
                        .filter(row -> row.key().equals(decision.getKey()))
                        .filter(decision.getValue()::isOn)
                        .findFirst()
                        .ifPresent(row -> choose(row, decision.getValue().choice())));
    }

    String general() {
        return general;
    }

    private void plan(AssessmentMerge merge) {
        List<MergeRow> planned = new ArrayList<>();
        List<Stage> staged = merge.stages(resolutions(merge));
        stages.put(merge.id(), staged);
        for (int arrival = 0; arrival < staged.size(); arrival++) {
            for (AnswerMerge answer : staged.get(arrival).plan().answers()) {
                MergeRow.Key key = new MergeRow.Key(merge.id(), arrival, answer.question());
                MergeRow row = new MergeRow(merge, arrival, answer, choices.getOrDefault(key, Choice.NONE));
                planned.add(row.isConflict() ? row : new MergeRow(merge, arrival, answer, Choice.NONE));
            }
        }
        planned.sort(Comparator.comparingInt(MergeRow::arrival).thenComparingInt(MergeRow::place));
        rows.put(merge.id(), planned);
    }

    private Map<Dispute, Resolution> resolutions(AssessmentMerge merge) {
        Map<Dispute, Resolution> resolutions = new HashMap<>();
        choices.forEach((key, choice) -> {
            if (key.assessment().equals(merge.id()) && choice.isMade()) {
                resolutions.put(new Dispute(key.arrival(), key.question()), choice.resolution(general));
            }
        });
        return resolutions;
    }

    void choose(MergeRow row, Choice choice) {
        choices.put(row.key(), choice);
        plan(row.merge());
    }

    /** The reason for every conflict that has none of its own. */
    void reason(String why) {
        general = why;
    }

    /** By assessment, then file, then question in the order of the questionnaire. */
    List<MergeRow> rows() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** Also those that are refused. */
    List<AssessmentMerge> all() {
        return all;
    }

    List<AssessmentMerge> merges() {
        return List.copyOf(gatherings.values());
    }

    /** What merging does of one that is not refused, in the order of the files. */
    List<Stage> stages(AssessmentMerge merge) {
        return stages.getOrDefault(merge.id(), List.of());
    }

    int openConflicts() {
        return (int) rows().stream().filter(MergeRow::isOpen).count();
    }

    int missingReasons() {
        return (int) rows().stream()
                .filter(MergeRow::needsReason)
                .filter(row -> row.choice().reason(general).isEmpty())
                .count();
    }

    /** Whether merging would leave everything as it is. */
    boolean isKnown() {
        return gatherings.values().stream().allMatch(AssessmentMerge::isKnown);
    }

    List<Settled> settled() {
        return gatherings.values().stream()
                .map(merge -> new Settled(merge, resolutions(merge)))
                .toList();
    }
}
