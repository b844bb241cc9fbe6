package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.merge.BroughtRows;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.merge.PastMerge;
import org.southsouth.readiness.core.merge.PastMerge.Came;
import org.southsouth.readiness.core.merge.PastMerge.Hindrance;
import org.southsouth.readiness.core.merge.PastMerge.Part;
import org.southsouth.readiness.core.merge.PastMerge.Reason;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.Receipt.Listed;
import org.southsouth.readiness.core.merge.Receipt.Remarks;
import org.southsouth.readiness.core.merge.Receipt.Taken;
import org.southsouth.readiness.core.plan.ActionId;

/** The statements on {@code merge_done} and {@code merge_part}, and what stands in the way of taking a merge back. */
record MergeRows(Handle handle, Digest digest) {
    private record Done(long number, Instant at, String by, int parts, List<String> files) {}

    Receipt add(List<Taken> taken, List<String> names, List<String> files, ChangeStamp signature) {
        long number = handle.createUpdate(
                        "insert into merge_done (merged_at, merged_by, parts, files) values (?, ?, ?, ?)")
                .bind(0, signature.time())
                .bind(1, signature.by())
                .bind(2, taken.size())
                .bind(3, String.join("\n", files))
                .executeAndReturnGeneratedKeys("id")
                .map((row, context) -> row.getLong(1))
                .one();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Taken one : taken) {
            rows.add(columns(number, rows.size() + 1, one, names.get(rows.size())));
        }
        Statements.executeAll(handle, """
                insert into merge_part (merge_done, ordinal, assessment, stood, answered, applicable, score, low, high,
                    changed_at, changed_by, rows_before, rows_after, added_states, added_comments, settled, is_reopened,
                    added_sign_offs, added_actions, remarks, mark, file)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        return new Receipt(number, taken, files, signature.at());
    }

    private static @Nullable Object[] columns(long number, int ordinal, Taken taken, String file) {
        Listed was = taken.was().orElse(null);
        Standing standing = was == null ? null : was.standing();
        return new @Nullable Object[] {
            number,
            ordinal,
            taken.id().value(),
            taken.before().name(),
            standing == null ? null : standing.answered(),
            standing == null ? null : standing.applicable(),
            standing == null ? null : AssessmentRows.figure(standing.score()),
            standing == null ? null : AssessmentRows.figure(standing.low()),
            standing == null ? null : AssessmentRows.figure(standing.high()),
            was == null ? null : ChangeStamp.time(was.changedAt()),
            was == null ? null : was.changedBy(),
            taken.rowsBefore(),
            taken.rowsAfter(),
            taken.added().given(),
            taken.added().comments(),
            taken.added().settled().stream().map(String::valueOf).collect(Collectors.joining(",")),
            taken.added().isReopened(),
            taken.added().signOffs(),
            taken.added().actions().stream().map(ActionId::value).collect(Collectors.joining(",")),
            taken.remarks(),
            taken.mark(),
            file
        };
    }

    /** Of what the list says of an assessment and what was set up: another one where any of it changed. */
    static String mark(AssessmentSummary summary, Digest digest) {
        return digest.of(summary.changedAt() + "\n" + summary.standing() + "\n" + summary.profile());
    }

    void remove(Receipt receipt) {
        Statements.execute(handle, "delete from merge_done where id = ?", receipt.number());
    }

    List<PastMerge> newest(int most) {
        // Many of them came to the same assessment, whose trail is read once.
        Map<AssessmentId, List<HistoryEntry>> trails = new HashMap<>();
        return Statements.list(
                        handle,
                        "select id, merged_at, merged_by, parts, files from merge_done order by id desc"
                                + " fetch first " + most + " rows only",
                        row -> new Done(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3),
                                row.getInt(4),
                                row.getString(5).isEmpty()
                                        ? List.of()
                                        : Arrays.asList(row.getString(5).split("\n", -1))))
                .stream()
                .map(done -> past(done, trails))
                .toList();
    }

    private PastMerge past(Done done, Map<AssessmentId, List<HistoryEntry>> trails) {
        Receipt receipt = new Receipt(done.number, taken(done.number), done.files, done.at);
        AssessmentRows rows = new AssessmentRows(handle);
        Map<AssessmentId, List<Taken>> taken = new LinkedHashMap<>();
        receipt.taken()
                .forEach(one ->
                        taken.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
        List<Part> parts = new ArrayList<>();
        taken.forEach((id, some) -> parts.add(new Part(
                rows.withDeleted(id).orElseThrow().profile(),
                some.get(0).before() == LocalState.ABSENT,
                Came.of(
                        trails.computeIfAbsent(id, new HistoryRows(handle)::of),
                        some.get(0).rowsBefore(),
                        some.get(some.size() - 1).rowsAfter()))));
        Optional<Hindrance> hindrance = receipt.taken().size() == done.parts
                ? hindrance(receipt)
                : Optional.of(new Hindrance(Reason.GONE, Optional.empty()));
        return new PastMerge(receipt, done.by, fileNames(done.number), parts, hindrance);
    }

    private List<String> fileNames(long number) {
        return Statements.list(
                        handle,
                        "select file from merge_part where merge_done = ? order by ordinal",
                        row -> row.getString(1),
                        number)
                .stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Of what was not taken back, the oldest first. */
    List<BroughtRows> brought(AssessmentId assessment) {
        return Statements.list(
                handle,
                """
                select d.merged_at, p.rows_before, p.rows_after
                from merge_part p join merge_done d on d.id = p.merge_done
                where p.assessment = ? order by d.id, p.ordinal
                """,
                row -> new BroughtRows(
                        row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2), row.getInt(3)),
                assessment.value());
    }

    private List<Taken> taken(long number) {
        return Statements.list(
                handle,
                """
                select assessment, stood, changed_at, answered, applicable, score, low, high, changed_by,
                    rows_before, rows_after, remarks, mark, added_states, added_comments, settled, is_reopened,
                    added_sign_offs, added_actions
                from merge_part where merge_done = ? order by ordinal
                """,
                row -> new Taken(
                        new AssessmentId(row.getString(1)),
                        Words.read(LocalState.class, "merge_part stood", row.getString(2)),
                        listed(row),
                        row.getString(13),
                        row.getInt(10),
                        row.getInt(11),
                        added(row),
                        row.getInt(12)),
                number);
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new StoreException(StoreException.Reason.DAMAGED, "merge_part settled says '" + text + "'", e);
        }
    }

    private static Remarks added(ResultSet row) throws SQLException {
        String settled = row.getString(16);
        List<Long> numbers = settled.isEmpty()
                ? List.of()
                : Arrays.stream(settled.split(",", -1)).map(MergeRows::number).toList();
        return new Remarks(
                row.getInt(14),
                row.getInt(15),
                numbers,
                row.getBoolean(17),
                row.getInt(18),
                actions(row.getString(19)));
    }

    private static List<ActionId> actions(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(",", -1)).map(ActionId::new).toList();
    }

    static Listed listed(AssessmentSummary summary) {
        return new Listed(summary.standing(), summary.changedAt(), summary.changedBy());
    }

    private static Optional<Listed> listed(ResultSet row) throws SQLException {
        OffsetDateTime changed = row.getObject(3, OffsetDateTime.class);
        if (changed == null) {
            return Optional.empty();
        }
        Standing standing = new Standing(
                row.getInt(4),
                row.getInt(5),
                AssessmentRows.figure(row, "score"),
                AssessmentRows.figure(row, "low"),
                AssessmentRows.figure(row, "high"));
        return Optional.of(new Listed(standing, changed.toInstant(), row.getString(9)));
    }

    /** What was done since with one of its assessments; empty where it can be taken back. */
    Optional<Hindrance> hindrance(Receipt receipt) {
        Map<AssessmentId, Taken> last = new LinkedHashMap<>();
        receipt.taken().forEach(one -> last.put(one.id(), one));
        return last.values().stream()
                .flatMap(one -> reason(receipt, one).stream())
                .findFirst();
    }

    private Optional<Hindrance> reason(Receipt receipt, Taken taken) {
        AssessmentRows rows = new AssessmentRows(handle);
        Optional<AssessmentSummary> now = rows.withDeleted(taken.id());
        if (now.isEmpty()) {
            return Optional.of(new Hindrance(Reason.GONE, Optional.empty()));
        }
        return reason(receipt, taken, rows, now.get())
                .map(reason -> new Hindrance(reason, Optional.of(now.get().profile())));
    }

    private Optional<Reason> reason(Receipt receipt, Taken taken, AssessmentRows rows, AssessmentSummary now) {
        if (rows.of(List.of(taken.id().value())).isEmpty()) {
            return Optional.of(Reason.REMOVED);
        }
        if (isMergedSince(receipt, taken.id())) {
            return Optional.of(Reason.MERGED);
        }
        // What came signed may be taken back with its sign-off, as long as it is as it came.
        return changed(taken, rows, now)
                .map(reason -> taken.added().signOffs() == 0 && new SignOffRows(handle).isLocked(taken.id())
                        ? Reason.SIGNED_OFF
                        : reason);
    }

    private Optional<Reason> changed(Taken taken, AssessmentRows rows, AssessmentSummary now) {
        if (new HistoryRows(handle).count(taken.id()) != taken.rowsAfter()) {
            return Optional.of(Reason.ANSWERED);
        }
        if (rows.remarks(taken.id()) != taken.remarks()) {
            return Optional.of(Reason.REVIEWED);
        }
        if (taken.before() == LocalState.ABSENT
                && !new RequestRows(handle).of(taken.id()).isEmpty()) {
            return Optional.of(Reason.ASKED);
        }
        return mark(now, digest).equals(taken.mark()) ? Optional.empty() : Optional.of(Reason.SET_UP);
    }

    private boolean isMergedSince(Receipt receipt, AssessmentId assessment) {
        return !Statements.list(
                        handle,
                        "select ordinal from merge_part where merge_done > ? and assessment = ?",
                        row -> row.getInt(1),
                        receipt.number(),
                        assessment.value())
                .isEmpty();
    }
}
