package org.southsouth.readiness.store;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.problem.Problem;

/** Whether the bytes of every attached file still give the hash under which they are kept. Those that never were here are no fault; those that were, are. */
public final class EvidenceCheck {
    private static final int SHOWN_DIGITS = 12;

    private final Database database;

    public EvidenceCheck(Database database) {
        this.database = database;
    }

    /** The place is the name of the file, with the assessment and question of one answer that names it. Blocks. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (EvidenceRows.AttachedSize kept : database.read(handle -> new EvidenceRows(handle).all())) {
            if (!isWhole(kept)) {
                String hash = kept.sha256().substring(0, SHOWN_DIGITS);
                problems.add(Problem.of(place(kept.sha256()), "problem.attached.altered", hash));
            }
        }
        for (String lost : database.read(handle -> new EvidenceRows(handle).lost())) {
            problems.add(Problem.of(place(lost), "problem.attached.gone", lost.substring(0, SHOWN_DIGITS)));
        }
        return problems;
    }

    private boolean isWhole(EvidenceRows.AttachedSize kept) {
        MessageDigest digest = EvidenceRows.sha256();
        long size = 0;
        for (int ordinal = 0; ; ordinal++) {
            int next = ordinal;
            Optional<byte[]> piece =
                    database.read(handle -> Optional.ofNullable(new EvidenceRows(handle).piece(kept.sha256(), next)));
            if (piece.isEmpty()) {
                break;
            }
            digest.update(piece.get());
            size += piece.get().length;
        }
        return size == kept.size() && HexFormat.of().formatHex(digest.digest()).equals(kept.sha256());
    }

    private record Naming(String where, String attached) {}

    private String place(String sha256) {
        Optional<Naming> naming = database.read(handle -> Statements.find(
                handle,
                """
                select a.subject, a.round, h.question, h.new_attached
                from answer_history h join assessment a on a.id = h.assessment
                where h.new_attached like ?
                order by h.id desc fetch first row only
                """,
                row -> new Naming(
                        row.getString(1) + " " + row.getString(2) + ", " + row.getString(3), row.getString(4)),
                "%" + sha256 + "%"));
        return naming.map(one -> one.where + ", " + name(one.attached, sha256)).orElse("");
    }

    private static String name(String attached, String sha256) {
        return AttachedFiles.of(attached).stream()
                .filter(file -> file.sha256().equals(sha256))
                .map(AttachedFile::name)
                .findFirst()
                .orElse("");
    }
}
