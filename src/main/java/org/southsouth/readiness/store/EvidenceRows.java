package org.southsouth.readiness.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;

/**
 * The statements on {@code evidence_file}, {@code evidence_piece} and {@code evidence_use}: bytes by their hash, in pieces
 * that come one by one, and which assessments name them.
 */
record EvidenceRows(Handle handle) {
    /** What H2 takes as one value without a file of its own is a megabyte. */
    static final int PIECE_BYTES = 128 << 10;

    /** False where they were here already. */
    boolean keep(AttachedFile file, FileBytes bytes, Instant at) {
        int known = Statements.execute(
                handle, "update evidence_file set kept_at = ? where sha256 = ?", ChangeStamp.time(at), file.sha256());
        if (known > 0) {
            return false;
        }
        Statements.execute(
                handle,
                "insert into evidence_file (sha256, size, kept_at) values (?, ?, ?)",
                file.sha256(),
                file.size(),
                ChangeStamp.time(at));
        Writing writing = new Writing(file);
        bytes.forEachPiece(writing::take);
        writing.finish();
        Statements.execute(handle, "update evidence_use set is_kept = true where sha256 = ?", file.sha256());
        return true;
    }

    /** Null after the last. */
    byte @Nullable [] piece(String sha256, int ordinal) {
        return Statements.find(
                        handle,
                        "select bytes from evidence_piece where sha256 = ? and ordinal = ?",
                        row -> row.getBytes(1),
                        sha256,
                        ordinal)
                .orElse(null);
    }

    List<AttachedSize> all() {
        return Statements.list(
                handle,
                "select sha256, size from evidence_file order by sha256",
                row -> new AttachedSize(row.getString(1), row.getLong(2)));
    }

    /** What is kept under a hash, and how many bytes there were. */
    record AttachedSize(String sha256, long size) {}

    Set<String> present(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Set.of()
                : handle.select(
                                "select sha256 from evidence_file where sha256 = any (?)",
                                Statements.anyOf(List.copyOf(hashes)))
                        .map((row, context) -> row.getString(1))
                        .set();
    }

    /** Remembers that an assessment names what these answers rest on. */
    void use(AssessmentId assessment, Collection<Answer> answers) {
        Set<String> hashes = new LinkedHashSet<>();
        for (Answer answer : answers) {
            answer.evidence().files().forEach(file -> hashes.add(file.sha256()));
        }
        if (!hashes.isEmpty()) {
            hashes.removeAll(uses(assessment));
            List<@Nullable Object[]> rows = new ArrayList<>();
            hashes.forEach(hash -> rows.add(new @Nullable Object[] {hash, assessment.value(), hash}));
            Statements.executeAll(handle, """
                    insert into evidence_use (is_kept, assessment, sha256)
                    values (exists (select 1 from evidence_file where sha256 = ?), ?, ?)
                    """, rows);
        }
    }

    Set<String> uses(AssessmentId assessment) {
        return new HashSet<>(Statements.list(
                handle,
                "select sha256 from evidence_use where assessment = ?",
                row -> row.getString(1),
                assessment.value()));
    }

    /** Those that nothing names any more, neither an answer nor a history, were it of a removed assessment. */
    void forgetUnused(Instant keptBefore) {
        Statements.execute(handle, """
                delete from evidence_file where kept_at < ?
                    and not exists (select 1 from evidence_use u where u.sha256 = evidence_file.sha256)
                """, ChangeStamp.time(keptBefore));
    }

    /** Bytes that were kept here, that something still names, and that are gone. */
    List<String> lost() {
        return Statements.list(handle, """
                select distinct u.sha256 from evidence_use u
                where u.is_kept and not exists (select 1 from evidence_file f where f.sha256 = u.sha256)
                order by u.sha256
                """, row -> row.getString(1));
    }

    /** Those of these hashes that nothing names any more. */
    void forgetUnused(Collection<String> hashes) {
        for (String hash : hashes) {
            Statements.execute(
                    handle,
                    "delete from evidence_file where sha256 = ? and not exists (select 1 from evidence_use where sha256 = ?)",
                    hash,
                    hash);
        }
    }

    /** Makes the uses of an assessment anew, of what it still says. */
    void useOnly(AssessmentId assessment, Collection<Answer> answers) {
        Statements.execute(handle, "delete from evidence_use where assessment = ?", assessment.value());
        use(assessment, answers);
    }

    /** Those that were kept at that moment and not again since. */
    void takeBack(Collection<String> hashes, Instant keptAt) {
        for (String hash : hashes) {
            int gone = Statements.execute(
                    handle,
                    "delete from evidence_file where sha256 = ? and kept_at = ?",
                    hash,
                    ChangeStamp.time(keptAt));
            if (gone > 0) {
                Statements.execute(handle, "update evidence_use set is_kept = false where sha256 = ?", hash);
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java without SHA-256", e);
        }
    }

    /** Cuts what comes into pieces of one size, and counts and hashes it on the way. */
    private final class Writing {
        private final AttachedFile file;
        private final MessageDigest digest = sha256();
        private byte[] piece = new byte[PIECE_BYTES];
        private int filled;
        private int ordinal;
        private long size;

        Writing(AttachedFile file) {
            this.file = file;
        }

        void take(byte[] bytes) {
            size += bytes.length;
            if (size > file.size()) {
                throw others();
            }
            digest.update(bytes);
            for (int from = 0; from < bytes.length; ) {
                int count = Math.min(bytes.length - from, piece.length - filled);
                System.arraycopy(bytes, from, piece, filled, count);
                from += count;
                filled += count;
                if (filled == piece.length) {
                    put(piece);
                    piece = new byte[PIECE_BYTES];
                }
            }
        }

        private void put(byte[] bytes) {
            Statements.execute(
                    handle,
                    "insert into evidence_piece (sha256, ordinal, bytes) values (?, ?, ?)",
                    file.sha256(),
                    ordinal++,
                    bytes);
            filled = 0;
        }

        void finish() {
            if (filled > 0) {
                put(Arrays.copyOf(piece, filled));
            }
            if (size != file.size()
                    || !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
                throw others();
            }
        }

        private StoreException others() {
            return new StoreException(Reason.FILE_GONE, "not the bytes that the hash is of: " + file.sha256(), null);
        }
    }
}
