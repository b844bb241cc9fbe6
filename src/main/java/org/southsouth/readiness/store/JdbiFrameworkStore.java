package org.southsouth.readiness.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.FrameworkRef;

/** Frameworks as the text they came in, by id and version; what the text says is not known here. Every call blocks. */
public final class JdbiFrameworkStore {
    private final Database database;
    private final Clock clock;

    public JdbiFrameworkStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<String> json(FrameworkRef ref) {
        return database.read(handle -> find(handle, ref));
    }

    /** The text that somebody signed: it outlives the version of the application that brought it. */
    public Optional<String> signedJson(FrameworkRef ref) {
        return database.read(handle -> handle.select("""
                        select framework_json from sign_off
                        where framework_id = ? and framework_version = ?
                        order by id desc
                        """, ref.id(), ref.version())
                .map((row, context) -> row.getString(1))
                .findFirst());
    }

    /** A text, what it is kept as, the checksum that was signed (else empty), and whether it is as it was kept. */
    public record Kept(FrameworkRef ref, String json, String checksum, boolean isUnaltered) {
        /** Whether what was read of the text says and scores what was signed; true where nobody signed it. */
        public boolean isAsSigned(Framework read) {
            return checksum.isEmpty() || checksum.equals(FrameworkChecksum.of(read, new Sha256Digest()::of));
        }
    }

    /** Those that were opened and those that were signed. */
    public List<Kept> kept() {
        return database.read(handle -> new FrameworkRows(handle)
                .all().stream()
                        .map(text -> new Kept(text.ref(), text.json(), text.checksum(), text.isUnaltered()))
                        .toList());
    }

    /** The questionnaires that assessments rest on, removed ones too, with the subject and round of one of them. */
    public Map<FrameworkRef, String> named() {
        return database.read(handle -> new FrameworkRows(handle).named());
    }

    /** All of them, in the order in which they were added. */
    public List<String> all() {
        return database.readPlainly(connection -> Statements.list(
                connection, "select json from framework order by added_at, id, version", row -> row.getString(1)));
    }

    /** Those that the assessments here were begun with; the text of a shipped one is not kept. */
    public List<FrameworkRef> used() {
        return database.readPlainly(connection -> Statements.list(
                connection,
                "select distinct framework_id, framework_version from assessment order by 1, 2",
                row -> new FrameworkRef(row.getString(1), row.getString(2))));
    }

    /** True where it is kept now, or was before with the same text; false where another text has this id and version. */
    public boolean keep(FrameworkRef ref, String title, String json) {
        Optional<String> kept = json(ref);
        if (kept.isPresent()) {
            return kept.get().equals(json);
        }
        ChangeStamp signature = ChangeStamp.of(clock, "");
        // Looked for again: somebody else may keep the same text at the same moment.
        return database.writeOr(handle -> {
                    Optional<String> meanwhile = find(handle, ref);
                    if (meanwhile.isEmpty()) {
                        Statements.execute(
                                handle,
                                "insert into framework (id, version, title, json, sha256, added_at) values (?, ?, ?, ?, ?, ?)",
                                ref.id(),
                                ref.version(),
                                title,
                                json,
                                new Sha256Digest().of(json),
                                signature.time());
                    }
                    return meanwhile;
                })
                .map(json::equals)
                .orElse(true);
    }

    private static Optional<String> find(Handle handle, FrameworkRef ref) {
        return handle.select("select json from framework where id = ? and version = ?", ref.id(), ref.version())
                .map((row, context) -> row.getString(1))
                .findOne();
    }
}
