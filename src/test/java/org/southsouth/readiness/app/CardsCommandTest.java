package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.card.Cards;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiCardStore;

/** The command cards on a real folder. */
class CardsCommandTest {
    private static final AssessmentId SAMOA = new AssessmentId("WSM");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-12T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void fill() {
        Framework framework = new JsonFrameworkSource().shipped();
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Assessment assessment = new Assessment(SAMOA, framework.ref(), profile, Answers.none());
        try (Database database = Database.in(folder, () -> {})) {
            new JdbiAssessmentStore(database, NOON, () -> "")
                    .add(List.of(new NewAssessment(
                            assessment, Scoring.score(framework, assessment).standing())));
            JdbiCardStore cards = new JdbiCardStore(database, NOON, () -> "");
            cards.keep(Cards.full("own", CardKind.OFFER, "WSM"), SAMOA);
            cards.take(List.of(Cards.full("theirs", CardKind.REQUEST, "KHM")));
        }
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Commands.run(List.of(arguments), new PrintStream(out), new PrintStream(err), false);
    }

    private int cards(String... more) {
        List<String> arguments = new ArrayList<>(List.of("cards", "--data", folder.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void cards_are_listed_with_where_they_were_made() {
        assertThat(cards()).isZero();
        assertThat(out().lines())
                .hasSize(3)
                .contains("id,kind,subject,title,made,valid_until,changed,sought,offered")
                .anyMatch(line -> line.startsWith("own,offer,WSM,Paying across borders,here,"))
                .anyMatch(line -> line.startsWith("theirs,request,KHM,Paying across borders,elsewhere,"))
                .allMatch(line -> line.startsWith("id") || line.endsWith(",2026-05-12T12:00:00Z,a,b"));
    }

    @Test
    void a_title_that_a_spreadsheet_would_run_is_text_to_it() {
        try (Database database = Database.in(folder, () -> {})) {
            new JdbiCardStore(database, NOON, () -> "")
                    .keep(Cards.titled("=cmd|'/c calc'!A1", Cards.full("run", CardKind.OFFER, "WSM")), SAMOA);
        }
        assertThat(cards()).isZero();
        assertThat(out()).contains("run,offer,WSM,'=cmd|'/c calc'!A1,here,");
    }

    @Test
    void what_was_written_is_taken_elsewhere_and_once_more_without_harm(@TempDir Path other) {
        String file = folder.resolve("cards.json").toString();
        assertThat(cards("--format", "json", "--out", file)).isZero();
        assertThat(run("cards", "--data", folder.toString(), "--take", file)).isZero();
        assertThat(out()).isEqualTo("file,taken,own\n" + file + ",0,1\n");
        try (Database database = Database.in(other, () -> {})) {
            database.open();
        }
        for (int time = 0; time < 2; time++) {
            assertThat(run("cards", "--data", other.toString(), "--take", file)).isZero();
            assertThat(out()).isEqualTo("file,taken,own\n" + file + ",1,0\n");
        }
        assertThat(run("cards", "--data", other.toString())).isZero();
        assertThat(out()).contains("own,offer,WSM,Paying across borders,elsewhere,");
    }

    @Test
    void named_cards_are_written_as_documents_those_of_others_too() throws IOException {
        for (String format : List.of("pdf", "docx", "json")) {
            Path file = folder.resolve("some." + format);
            assertThat(cards("theirs", "own", "--format", format, "--out", file.toString()))
                    .isZero();
            assertThat(Files.size(file)).isPositive();
        }
        assertThat(Files.readString(folder.resolve("some.json"))).containsSubsequence("theirs", "own");
    }

    @Test
    void a_card_that_is_not_there_is_named_and_nothing_is_written() {
        Path file = folder.resolve("some.pdf");
        assertThat(cards("own", "gone", "--format", "pdf", "--out", file.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("There is no card gone.");
        assertThat(file).doesNotExist();
    }

    @Test
    void every_broken_file_is_refused_whole_with_its_problems() {
        File[] broken = new File("src/test/resources/broken/cards").listFiles((dir, name) -> name.endsWith(".json"));
        assertThat(broken).hasSizeGreaterThan(30);
        for (File file : Objects.requireNonNull(broken)) {
            assertThat(cards("--take", file.toString())).as(file.getName()).isEqualTo(1);
            assertThat(err().lines()).as(file.getName()).hasSizeGreaterThan(1).endsWith("No card was taken.");
            assertThat(err()).as(file.getName()).startsWith(file + ": ");
        }
        assertThat(cards("--take", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(cards()).isZero();
        assertThat(out().lines()).hasSize(3);
    }

    @Test
    void what_does_not_go_together_is_told_before_anything_is_done() {
        String file = folder.resolve("x.json").toString();
        assertThat(cards("--format", "json")).isEqualTo(2);
        assertThat(cards("--format", "json", "--out", file, "--take", file)).isEqualTo(2);
        assertThat(cards("own")).isEqualTo(2);
        assertThat(cards("--format", "xlsx", "--out", file)).isEqualTo(2);
        assertThat(err()).contains("pdf, docx, md and json", "xlsx");
        assertThat(run("cards")).isEqualTo(2);
        assertThat(run("cards", "--data", folder.resolve("nothing").toString())).isEqualTo(1);
    }
}
