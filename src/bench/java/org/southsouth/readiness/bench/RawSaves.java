package org.southsouth.readiness.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Standing;

/** The statements of one save, prepared once and run on a bare connection with the options of the store. */
final class RawSaves implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement standing;
    private final PreparedStatement find;
    private final PreparedStatement lastRevision;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement append;

    RawSaves(Path folder) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:h2:" + folder.toAbsolutePath().resolve("readiness") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE",
                "sa",
                "");
        connection.setAutoCommit(false);
        standing = connection.prepareStatement(
                "update assessment set answered = ?, applicable = ?, score = ?, low = ?, high = ?,"
                        + " changed_at = ?, changed_by = ? where id = ? and deleted_at is null");
        find = connection.prepareStatement("select kind, content, note, grade, source, source_year, revision, head"
                + " from answer where assessment = ? and question = ?");
        lastRevision = connection.prepareStatement(
                "select coalesce(max(revision), 0) from answer_history where assessment = ? and question = ?");
        insert = connection.prepareStatement("insert into answer (kind, content, note, grade, source, source_year,"
                + " revision, changed_at, changed_by, head, assessment, question)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        update = connection.prepareStatement("update answer set kind = ?, content = ?, note = ?, grade = ?,"
                + " source = ?, source_year = ?, revision = ?, changed_at = ?, changed_by = ?, head = ?"
                + " where assessment = ? and question = ?");
        append = connection.prepareStatement("insert into answer_history (old_kind, old_content, old_note, old_grade,"
                + " old_source, old_source_year, new_kind, new_content, new_note, new_grade, new_source,"
                + " new_source_year, previous, revision, changed_at, changed_by, hash, assessment, question,"
                + " merged, withheld, reason, is_aside)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, null, '', false)");
    }

    void save(int number) throws SQLException {
        OffsetDateTime now = Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        String question = StoreBench.question(number % 119).value();
        Standing figures = StoreBench.standing(number);
        run(
                standing,
                List.of(
                        figures.answered(),
                        figures.applicable(),
                        figures.score(),
                        figures.low(),
                        figures.high(),
                        now,
                        "bench",
                        "khm-2025"));
        List<@Nullable Object> before = kept(question);
        boolean isNew = before.isEmpty();
        long revision = 1 + (isNew ? last(question) : (Long) before.remove(6));
        List<@Nullable Object> after = columns(StoreBench.answer(number));
        Object previous = isNew ? null : before.remove(6);
        List<Object> key = List.of(revision, now, "bench", hash(number), "khm-2025", question);
        run(isNew ? insert : update, join(after, key));
        List<@Nullable Object> old = isNew ? columns(Answer.NONE) : before;
        List<@Nullable Object> follows = new ArrayList<>();
        follows.add(previous);
        run(append, join(join(join(old, after), follows), key));
        connection.commit();
    }

    /** As long and as scattered as the hash of a step, without the work of making one. */
    private static String hash(int number) {
        String word = String.format(Locale.ROOT, "%016x", number * 0x9E3779B97F4A7C15L);
        return word + word + word + word;
    }

    private List<@Nullable Object> kept(String question) throws SQLException {
        List<@Nullable Object> columns = new ArrayList<>();
        bind(find, List.of("khm-2025", question));
        try (ResultSet row = find.executeQuery()) {
            if (row.next()) {
                for (int column = 1; column <= 8; column++) {
                    columns.add(row.getObject(column));
                }
            }
        }
        return columns;
    }

    private long last(String question) throws SQLException {
        bind(lastRevision, List.of("khm-2025", question));
        try (ResultSet row = lastRevision.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<@Nullable Object> columns(Answer answer) {
        List<@Nullable Object> columns = new ArrayList<>();
        boolean isChosen = answer.response() instanceof Response.Chosen;
        columns.add(isChosen ? "option" : "blank");
        columns.add(answer.response() instanceof Response.Chosen chosen ? chosen.option() : null);
        columns.add(answer.note());
        columns.add(answer.evidence().grade() == null ? null : "B");
        columns.add(answer.evidence().source());
        columns.add(answer.evidence().year());
        return columns;
    }

    private static List<@Nullable Object> join(List<? extends @Nullable Object> first, List<?> second) {
        List<@Nullable Object> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static void run(PreparedStatement statement, List<? extends @Nullable Object> values)
            throws SQLException {
        bind(statement, values);
        statement.executeUpdate();
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
