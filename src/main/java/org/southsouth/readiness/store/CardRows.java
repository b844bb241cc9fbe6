package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.card.CooperationForm;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;

/** The statements on {@code card}. */
record CardRows(Handle handle) {
    private static final String BLANK = " ";

    /** By title, then by id; without those of assessments that were deleted. */
    List<KeptCard> all() {
        return Statements.list(handle, """
                select c.* from card c left join assessment a on a.id = c.assessment
                where c.assessment is null or a.deleted_at is null
                order by c.title, c.id
                """, CardRows::card);
    }

    /** Whether a card with this id was made here. */
    boolean isOwn(CardId id) {
        return Statements.find(
                        handle,
                        "select 1 from card where id = ? and assessment is not null",
                        row -> row.getInt(1),
                        id.value())
                .isPresent();
    }

    void delete(CardId id) {
        Statements.execute(handle, "delete from card where id = ?", id.value());
    }

    /** Deletes before it adds: a row is small, and both databases know both statements. */
    void put(Card card, @Nullable AssessmentId assessment, ChangeStamp signature) {
        delete(card.id());
        Card.Origin origin = card.origin();
        FrameworkRef framework = origin.framework();
        Statements.execute(
                handle,
                """
                insert into card (id, assessment, kind, subject, framework_id, framework_version, sought, offered, title,
                    challenge, done, results, replication, evidence, countries, partners, contact, forms, sdg, period,
                    validated_by, valid_until, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                card.id().value(),
                assessment == null ? null : assessment.value(),
                card.kind().name(),
                card.subject().code(),
                framework == null ? null : framework.id(),
                framework == null ? null : framework.version(),
                joined(origin.sought().stream().map(QuestionId::value)),
                joined(origin.offered().stream().map(QuestionId::value)),
                card.title(),
                card.story().challenge(),
                card.story().done(),
                card.story().results(),
                card.story().replication(),
                card.story().evidence(),
                card.sides().countries(),
                card.sides().partners(),
                card.sides().contact(),
                joined(card.forms().stream().map(CooperationForm::name)),
                card.sdg(),
                card.period(),
                card.validity().by(),
                card.validity().until(),
                signature.time(),
                signature.by());
    }

    /** Fails with {@code DAMAGED} where a row, read by the names of its columns, cannot be read. */
    static void pass(ResultSet row) throws SQLException {
        card(row);
    }

    private static KeptCard card(ResultSet row) throws SQLException {
        Card card = new Card(
                new CardId(row.getString("id")),
                Words.read(CardKind.class, "card kind", row.getString("kind")),
                new Subject(row.getString("subject")),
                new Card.Origin(framework(row), questions(row, "sought"), questions(row, "offered")),
                row.getString("title"),
                new Card.Story(
                        row.getString("challenge"),
                        row.getString("done"),
                        row.getString("results"),
                        row.getString("replication"),
                        row.getString("evidence")),
                new Card.Sides(row.getString("countries"), row.getString("partners"), row.getString("contact")),
                forms(row),
                row.getString("sdg"),
                row.getString("period"),
                new Card.Validity(row.getString("validated_by"), row.getObject("valid_until", LocalDate.class)));
        return new KeptCard(
                card,
                Optional.ofNullable(row.getString("assessment")).map(AssessmentId::new),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }

    private static @Nullable FrameworkRef framework(ResultSet row) throws SQLException {
        String id = row.getString("framework_id");
        String version = row.getString("framework_version");
        return id == null || version == null ? null : new FrameworkRef(id, version);
    }

    private static List<QuestionId> questions(ResultSet row, String column) throws SQLException {
        return words(row.getString(column)).map(QuestionId::new).toList();
    }

    private static Set<CooperationForm> forms(ResultSet row) throws SQLException {
        return words(row.getString("forms"))
                .map(form -> Words.read(CooperationForm.class, "card forms", form))
                .collect(Collectors.toSet());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(BLANK));
    }

    private static Stream<String> words(String joined) {
        return Arrays.stream(joined.split(BLANK, -1)).filter(word -> !word.isEmpty());
    }
}
