package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardCheck;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.card.CardSource;
import org.southsouth.readiness.core.card.CooperationForm;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * Cards from a JSON file, {@code formats.md} 11. Whatever is in it, texts are texts; with one problem nothing is read. At
 * most 8 MB and {@link #CARDS} cards.
 */
public final class JsonCards implements CardSource {
    private static final Logger LOG = LoggerFactory.getLogger(JsonCards.class);

    /** The most cards of a file. */
    static final int CARDS = 500;

    private static final int VERSION = 1;
    private static final int BYTES = 8 * 1024 * 1024;
    private static final String KIND = "cards";
    private static final List<String> FILE = List.of("kind", "formatVersion", "madeOn", "madeBy", "notices", "cards");
    private static final List<String> CARD = List.of(
            "id",
            "kind",
            "subject",
            "framework",
            "sought",
            "offered",
            "title",
            "challenge",
            "done",
            "results",
            "replication",
            "evidence",
            "countries",
            "partners",
            "contact",
            "forms",
            "sdg",
            "period",
            "validatedBy",
            "validUntil");

    @Override
    public Parsed<List<Card>> read(String file) {
        try {
            Path path = Path.of(file);
            String name = String.valueOf(path.getFileName());
            return read(RegularFile.read(path, BYTES), name);
        } catch (RegularFile.TooLargeException e) {
            return refused(file, "problem.cards.large");
        } catch (RegularFile.IrregularException e) {
            return refused(file, "problem.file.device");
        } catch (IOException | InvalidPathException e) {
            LOG.info("{} cannot be read", file, e);
            return refused(file, "problem.cards.unreadable");
        }
    }

    private static Parsed<List<Card>> refused(String where, String key) {
        Problems problems = new Problems(where);
        problems.add(where, key);
        return Parsed.refused(problems.all());
    }

    /** From these bytes; the name stands in every problem. */
    static Parsed<List<Card>> read(byte[] bytes, String name) {
        Problems problems = new Problems(name);
        JsonNode tree = JsonTree.of(bytes, name, problems);
        boolean isSound = problems.isEmpty();
        List<Card> cards = new ArrayList<>();
        if (tree != null) {
            Fields fields = Fields.of(tree, JsonPlace.top(name), problems);
            if (fields != null && isOurs(fields, problems)) {
                fields.only(FILE);
                new Reading(problems, isSound).cards(fields, cards);
            }
        }
        return problems.isEmpty() ? Parsed.of(List.copyOf(cards)) : Parsed.refused(problems.all());
    }

    /** Of another kind, or of a later version, nothing else of it can be judged. */
    private static boolean isOurs(Fields fields, Problems problems) {
        String kind = fields.text("kind");
        if (!kind.equals(KIND)) {
            if (!kind.isEmpty()) {
                problems.add(fields.place("kind"), "problem.cards.kind", Excerpt.of(kind));
            }
            return false;
        }
        if (!fields.has("formatVersion")) {
            problems.add(fields.place("formatVersion"), "problem.field.missing", "formatVersion");
            return false;
        }
        int version = fields.whole("formatVersion", 0, new Range(1, Integer.MAX_VALUE));
        if (version > VERSION) {
            problems.add(
                    fields.place("formatVersion"),
                    "problem.cards.version",
                    Integer.toString(version),
                    Integer.toString(VERSION));
        }
        return version == VERSION;
    }

    /** The cards of a file that is one. */
    private record Reading(Problems problems, boolean isSoundJson) {
        void cards(Fields file, List<Card> cards) {
            List<Fields.Item> items = file.items("cards");
            if (items.size() > CARDS) {
                problems.add(file.place("cards"), "problem.cards.many", Integer.toString(CARDS));
                return;
            }
            Set<CardId> seen = new HashSet<>();
            for (Fields.Item item : items) {
                Fields fields = Fields.of(item.value(), item.place(), problems);
                if (fields != null) {
                    Card card = card(fields);
                    if (!seen.add(card.id())) {
                        problems.add(
                                fields.place("id"),
                                "problem.cards.twice",
                                Excerpt.of(card.id().value()));
                    }
                    cards.add(card);
                }
            }
        }

        /** What can be read is checked for what it says only then: each mistake is told once. */
        private Card card(Fields fields) {
            int before = problems.count();
            fields.only(CARD);
            Card card = new Card(
                    new CardId(fields.text("id")),
                    kind(fields),
                    new Subject(fields.text("subject")),
                    new Card.Origin(framework(fields), questions(fields, "sought"), questions(fields, "offered")),
                    fields.text("title"),
                    new Card.Story(
                            fields.text("challenge", ""),
                            fields.text("done", ""),
                            fields.text("results", ""),
                            fields.text("replication", ""),
                            fields.text("evidence", "")),
                    new Card.Sides(
                            fields.text("countries", ""), fields.text("partners", ""), fields.text("contact", "")),
                    forms(fields),
                    fields.text("sdg", ""),
                    fields.text("period", ""),
                    new Card.Validity(fields.text("validatedBy", ""), until(fields)));
            if (isSoundJson && problems.count() == before) {
                CardCheck.of(card, fields.place().toString()).forEach(problems::add);
            }
            return card;
        }

        private CardKind kind(Fields fields) {
            if (!fields.has("kind")) {
                problems.add(fields.place("kind"), "problem.field.missing", "kind");
            }
            return fields.oneOf("kind", CardKind.OFFER);
        }

        private @Nullable FrameworkRef framework(Fields fields) {
            if (!fields.has("framework")) {
                return null;
            }
            Fields.Item item = fields.item("framework");
            Fields framework = Fields.of(item.value(), item.place(), problems);
            if (framework == null) {
                return null;
            }
            framework.only(List.of("id", "version"));
            return new FrameworkRef(framework.text("id"), framework.text("version"));
        }

        private List<QuestionId> questions(Fields fields, String field) {
            return texts(fields, field).stream()
                    .map(item -> new QuestionId(Fields.asText(item.value(), item.place(), problems)))
                    .toList();
        }

        private Set<CooperationForm> forms(Fields fields) {
            Set<CooperationForm> forms = EnumSet.noneOf(CooperationForm.class);
            for (Fields.Item item : texts(fields, "forms")) {
                CooperationForm form = Fields.constant(item, CooperationForm.class, problems);
                if (form != null) {
                    forms.add(form);
                }
            }
            return forms;
        }

        /** Of a list that may be absent or empty. */
        private static List<Fields.Item> texts(Fields fields, String field) {
            boolean isEmpty = !fields.has(field)
                    || (fields.item(field).value().isArray()
                            && fields.item(field).value().isEmpty());
            return isEmpty ? List.of() : fields.items(field);
        }

        private @Nullable LocalDate until(Fields fields) {
            if (!fields.has("validUntil") || fields.item("validUntil").value().isNull()) {
                return null;
            }
            String text = fields.text("validUntil", "");
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                problems.add(fields.place("validUntil"), "problem.cards.day", Excerpt.of(text));
                return null;
            }
        }
    }
}
