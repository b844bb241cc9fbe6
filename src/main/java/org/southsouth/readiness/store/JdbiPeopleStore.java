package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.people.Erased;
import org.southsouth.readiness.core.people.Erasure;
import org.southsouth.readiness.core.people.Mention;
import org.southsouth.readiness.core.people.NameField;
import org.southsouth.readiness.core.people.People;
import org.southsouth.readiness.core.people.PeopleStore;
import org.southsouth.readiness.core.people.Renaming;
import org.southsouth.readiness.core.people.TextMention;

/** The names in the database. The caller closes the database. */
public final class JdbiPeopleStore implements PeopleStore {
    private static final Comparator<TextMention> ORDER = Comparator.comparing(TextMention::subject)
            .thenComparing(passage -> passage.round().name())
            .thenComparing(TextMention::question)
            .thenComparing(TextMention::kind);

    private final Database database;
    private final Clock clock;
    private final Digest digest = new Sha256Digest();

    public JdbiPeopleStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Mention> mentions() {
        return database.read(JdbiPeopleStore::mentions);
    }

    private static List<Mention> mentions(Handle handle) {
        List<Mention> mentions = new ArrayList<>();
        for (NameColumns.Whole whole : NameColumns.WHOLE) {
            String column = whole.column();
            String sql = "select " + column + ", count(*) from " + whole.table() + " where " + column
                    + " <> '' group by " + column;
            mentions.addAll(
                    Statements.list(handle, sql, row -> new Mention(row.getString(1), whole.place(), row.getInt(2))));
        }
        return mentions;
    }

    @Override
    public List<String> bodies() {
        return database.read(handle -> Statements.list(
                handle,
                "select lead_body from assessment where lead_body <> '' union select lead_body from action"
                        + " where lead_body <> '' order by 1",
                row -> row.getString(1)));
    }

    @Override
    public List<TextMention> passages(String name) {
        List<TextMention> passages = database.read(handle -> {
            List<TextMention> found = new ArrayList<>();
            NameColumns.TEXTS.forEach(text -> found.addAll(passages(handle, text, name)));
            return found;
        });
        return passages.stream().distinct().sorted(ORDER).toList();
    }

    /** Looked for here, since what a database takes for the small letter of another hangs on the machine it runs on. */
    private static List<TextMention> passages(Handle handle, NameColumns.Text text, String name) {
        String part = name.strip().toLowerCase(Locale.ROOT);
        String sql = "select " + text.about() + ", t." + text.column() + " from " + text.table() + " t " + text.join()
                + " where t." + text.column() + " <> ''";
        return Statements.list(handle, sql, row -> passage(text.kind(), part, row)).stream()
                .flatMap(Optional::stream)
                .filter(passage -> !(text.isName() && People.isSame(passage.words(), name)))
                .flatMap(passage -> passage.kind() == TextMention.Kind.FILE ? files(passage, name) : Stream.of(passage))
                .toList();
    }

    /** Empty where the part, in small letters, does not stand in the text of this row. */
    private static Optional<TextMention> passage(TextMention.Kind kind, String part, ResultSet row)
            throws SQLException {
        String words = row.getString(4);
        return words.toLowerCase(Locale.ROOT).contains(part)
                ? Optional.of(new TextMention(
                        kind, new Subject(row.getString(1)), new Round(row.getString(2)), row.getString(3), words))
                : Optional.empty();
    }

    /** The files of an answer stand in one text, with their hashes. */
    private static Stream<TextMention> files(TextMention passage, String name) {
        String part = name.strip().toLowerCase(Locale.ROOT);
        return AttachedFiles.of(passage.words()).stream()
                .map(AttachedFile::name)
                .filter(file -> file.toLowerCase(Locale.ROOT).contains(part))
                .map(file ->
                        new TextMention(passage.kind(), passage.subject(), passage.round(), passage.question(), file));
    }

    @Override
    public List<Erasure> erasures() {
        return database.read(handle -> Statements.list(
                handle,
                "select erased_at, role, places from erasure order by id",
                row -> new Erasure(
                        row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2), row.getInt(3))));
    }

    @Override
    public Erased erase(String name, String role) {
        ChangeStamp signature = ChangeStamp.of(clock, "");
        Map<NameField, Integer> counts = new EnumMap<>(NameField.class);
        AtomicInteger codes = new AtomicInteger();
        database.write(handle -> {
            counts.clear();
            Erasing erasing = new Erasing(handle, name, role);
            counts.putAll(erasing.run());
            codes.set(erasing.codes);
            if (counts.isEmpty()) {
                throw new StoreException(Reason.MISSING, "nobody of that name", null);
            }
            Statements.execute(
                    handle,
                    "insert into erasure (role, places, erased_at) values (?, ?, ?)",
                    role,
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    signature.time());
        });
        return new Erased(counts, codes.get(), database.forgetOldStates());
    }

    /** One erasure within its transaction. */
    private final class Erasing {
        private final Handle handle;
        private final String name;
        private final String role;
        private int codes;

        Erasing(Handle handle, String name, String role) {
            this.handle = handle;
            this.name = name;
            this.role = role;
        }

        Map<NameField, Integer> run() {
            // Who saves an answer meanwhile writes this row first too: one of the two is run again, and finds the
            // other's.
            handle.execute("update assessment set changed_by = changed_by");
            List<Mention> own = mentions(handle).stream()
                    .filter(mention -> People.isSame(mention.name(), name))
                    .toList();
            Map<NameField, Integer> counts = new EnumMap<>(NameField.class);
            own.forEach(mention -> counts.merge(mention.place(), mention.count(), Integer::sum));
            List<Dossier> signed = signed(own);
            own.stream()
                    .filter(mention -> mention.place() == NameField.HISTORY)
                    .flatMap(mention -> assessments(mention.name()).stream())
                    .distinct()
                    .forEach(this::chainAnew);
            for (NameColumns.Whole whole : NameColumns.WHOLE) {
                own.stream()
                        .filter(mention -> mention.place() == whole.place())
                        .forEach(mention -> replace(whole, mention.name()));
            }
            for (Dossier before : signed) {
                AssessmentId id = before.assessment().id();
                codes += Dossier.of(handle, id).sealAnew(handle, before);
            }
            return counts;
        }

        /** What stands under sign-offs that have a code, where the code covers a place with the name. */
        private List<Dossier> signed(List<Mention> own) {
            Set<String> ids = new LinkedHashSet<>();
            for (Mention mention : own) {
                NameColumns.signed(mention.place())
                        .ifPresent(sql ->
                                ids.addAll(Statements.list(handle, sql, row -> row.getString(1), mention.name())));
            }
            List<String> all = List.copyOf(ids);
            List<Dossier> dossiers = new ArrayList<>();
            for (int from = 0; from < all.size(); from += Dossier.AT_ONCE) {
                dossiers.addAll(Dossier.of(handle, all.subList(from, Math.min(all.size(), from + Dossier.AT_ONCE))));
            }
            return dossiers;
        }

        private List<AssessmentId> assessments(String spelling) {
            return Statements.list(
                    handle,
                    "select distinct assessment from answer_history where changed_by = ?",
                    row -> new AssessmentId(row.getString(1)),
                    spelling);
        }

        private void replace(NameColumns.Whole whole, String spelling) {
            String sql = "update " + whole.table() + " set " + whole.column() + " = ? where " + whole.column() + " = ?";
            Statements.execute(handle, sql, role, spelling);
        }

        private void chainAnew(AssessmentId id) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            List<@Nullable Object[]> heads = new ArrayList<>();
            Map<String, HistoryEntry> changed = Renaming.of(new HistoryRows(handle).of(id), name, role, digest);
            changed.forEach((hash, row) -> {
                rows.add(new @Nullable Object[] {row.hash(), row.previous(), row.merged(), row.by(), id.value(), hash});
                heads.add(new @Nullable Object[] {row.hash(), row.by(), id.value(), hash});
            });
            String history = "update answer_history set hash = ?, previous = ?, merged = ?, changed_by = ?"
                    + " where assessment = ? and hash = ?";
            Statements.executeAll(handle, history, rows);
            Statements.executeAll(
                    handle, "update answer set head = ?, changed_by = ? where assessment = ? and head = ?", heads);
        }
    }
}
