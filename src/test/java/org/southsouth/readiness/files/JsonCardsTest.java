package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.report.CardDocuments;
import org.southsouth.readiness.report.CardSamples;
import org.southsouth.readiness.report.ReportSamples;

/**
 * What was written is read again to the same cards; and there is a file for every refusal of formats.md 11, with a text
 * beside it that says every problem in it, one a line: the place, a bar, and a piece of the message.
 */
class JsonCardsTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken/cards");
    private static final String NAME = "cards.json";

    private final CardDocuments writer = CardSamples.documents();

    @TempDir
    Path temp;

    private byte[] json(List<Card> cards) {
        return writer.cards(cards, CardFormat.JSON);
    }

    @Test
    void what_was_written_is_read_again_to_the_same_cards() throws IOException {
        List<Card> cards = CardSamples.all();
        Path file = Files.write(temp.resolve("c.json"), json(cards));

        Parsed<List<Card>> read = new JsonCards().read(file.toString());

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isEqualTo(cards);
        assertThat(json(read.value())).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void hostile_texts_that_hide_nothing_come_back_as_they_were() {
        for (String text : CardSamples.HOSTILE) {
            Card card = CardSamples.filledWith(text);
            assertThat(JsonCards.read(json(List.of(card)), NAME).value()).containsExactly(card);
        }
    }

    @Test
    void a_card_needs_no_more_than_its_id_its_kind_whose_it_is_and_a_title() {
        Parsed<List<Card>> read = parse("""
                {"kind":"cards","formatVersion":1,"cards":[{"id":"a","kind":"request","subject":"RWA","title":"T"}]}""");

        assertThat(read.value())
                .containsExactly(new Card(
                        new CardId("a"),
                        CardKind.REQUEST,
                        new Subject("RWA"),
                        Card.Origin.NONE,
                        "T",
                        Card.Story.NONE,
                        Card.Sides.NONE,
                        Set.of(),
                        "",
                        "",
                        Card.Validity.NONE));
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_problem_is_told_with_its_place_and_what_was_expected(String name) throws IOException {
        Parsed<List<Card>> read =
                new JsonCards().read(FOLDER.resolve(name + ".json").toString());

        BrokenFrameworksTest.assertProblems(read.problems(), Files.readAllLines(FOLDER.resolve(name + ".txt")));
    }

    @Test
    void what_cannot_be_read_is_a_problem() throws IOException {
        assertThat(keys(new JsonCards().read("no/such/file.json"))).containsExactly("problem.cards.unreadable");
        assertThat(keys(new JsonCards().read("no\0file"))).containsExactly("problem.cards.unreadable");
        assertThat(keys(new JsonCards().read(temp.toString()))).containsExactly("problem.cards.unreadable");
        Path large = Files.write(temp.resolve("large.json"), new byte[(8 << 20) + 1]);
        assertThat(keys(new JsonCards().read(large.toString()))).containsExactly("problem.cards.large");
    }

    @Test
    void limits_hold_before_anything_is_made_of_it() {
        assertThat(keys(parse("[".repeat(5_000_000)))).containsExactly("problem.json.limit");
        String card = "{\"id\":\"a\",\"kind\":\"offer\",\"subject\":\"KHM\",\"title\":\"T\"},";
        String many = card.repeat(JsonCards.CARDS + 1);
        assertThat(keys(parse("{\"kind\":\"cards\",\"formatVersion\":1,\"cards\":["
                        + many.substring(0, many.length() - 1) + "]}")))
                .containsExactly("problem.cards.many");
        assertThat(parse("{\"kind\":\"cards\",\"formatVersion\":1,\"cards\":[" + "1,".repeat(300) + "1]}")
                        .problems())
                .hasSize(301);
    }

    @Test
    void a_file_that_was_cut_or_changed_is_read_or_refused_but_never_breaks() {
        byte[] whole = json(CardSamples.all());
        Random random = new Random(5);
        for (int cut = 0; cut < 100; cut++) {
            byte[] part = Arrays.copyOf(whole, whole.length * cut / 100);
            assertThat(JsonCards.read(part, NAME).isSound()).isFalse();
        }
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Parsed<List<Card>> read = JsonCards.read(changed, NAME);
            assertThat(read.isSound()).isEqualTo(read.problems().isEmpty());
        }
    }

    @Test
    void the_schema_says_the_same() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assessments/schema/cards.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(ReportSamples.text(json(CardSamples.all())), InputFormat.JSON))
                .isEmpty();
        for (String name : List.of(
                "field-unknown",
                "kind-unknown",
                "title-empty",
                "title-too-long",
                "version-later",
                "forms-not-a-list")) {
            String broken = Files.readString(FOLDER.resolve(name + ".json"));
            assertThat(schema.validate(broken, InputFormat.JSON)).as(name).isNotEmpty();
        }
    }

    @Test
    void a_last_day_is_kept_as_a_day() {
        Card card = CardSamples.all().get(0);
        assertThat(card.validity().until()).isEqualTo(LocalDate.of(2028, 11, 25));
        assertThat(ReportSamples.text(json(List.of(card)))).contains("\"validUntil\" : \"2028-11-25\"");
    }

    private static Parsed<List<Card>> parse(String json) {
        return JsonCards.read(json.getBytes(StandardCharsets.UTF_8), NAME);
    }

    private static List<String> keys(Parsed<List<Card>> read) {
        return read.problems().stream().map(problem -> problem.key()).toList();
    }
}
