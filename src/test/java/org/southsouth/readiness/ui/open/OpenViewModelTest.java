package org.southsouth.readiness.ui.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class OpenViewModelTest {
    private static final Path SHIPPED = Path.of("assessments/south-south-ecommerce");
    private static final String HEADER = "subject,round,question,status,value\n";

    @TempDir
    Path folder;

    private final Framework small = framework(Mean.ARITHMETIC, pillar("law", theme("tax", levels("vat"))));
    private final Framework shipped = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(InstantSource.fixed(ScreenContexts.NOW));
    private MemoryLibrary library = new MemoryLibrary(shipped, small);
    private int added;

    private OpenViewModel open(Path path) {
        OpenViewModel.Ports ports =
                new OpenViewModel.Ports(new JsonFrameworkSource(), new CsvAnswersSource(), library, store);
        OpenViewModel model =
                new OpenViewModel(context, ports, () -> new AssessmentId("new" + ++added), path.toString());
        model.load();
        return model;
    }

    private Path csv(String rows) throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), HEADER + rows);
    }

    private String sentence(OpenViewModel model) {
        return model.words().sentence(model.openedProperty().get());
    }

    @Test
    void answers_are_shown_with_the_framework_they_fit_and_added_as_full_assessments() throws IOException {
        OpenViewModel model = open(csv("KHM,2026,vat,answered,3\nKHM:Phnom Penh,2026,vat,dont-know,\n"));
        Opened.AnswerFile file = (Opened.AnswerFile) model.openedProperty().get();
        assertThat(file.framework()).isEqualTo(small);
        assertThat(file.sheets()).extracting(model.words()::title).containsExactly("Cambodia 2026", "Phnom Penh 2026");
        assertThat(model.words().details(file.sheets().get(1))).isEqualTo("City in Cambodia, 1 answer");
        assertThat(model.words().action(file)).isEqualTo("Add 2 assessments");
        assertThat(store.list()).isEmpty();
        model.add();
        assertThat(navigator.routes()).containsExactly(new Route.Home());
        assertThat(store.list()).hasSize(2);
        AssessmentSummary kept = store.find(new AssessmentId("new1")).orElseThrow();
        assertThat(kept.profile().depth()).isEqualTo(Depth.FULL);
        assertThat(kept.standing().score()).isEqualTo(75);
    }

    @Test
    void what_is_here_already_stays_and_the_file_is_added_beside_it() throws IOException {
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        Assessment here = new Assessment(new AssessmentId("here"), small.ref(), profile, Answers.none());
        store.add(List.of(new NewAssessment(here, new Standing(0, 1, Double.NaN, 0, 100))));
        OpenViewModel model = open(csv("KHM,2026,vat,answered,3\nWSM,2026,vat,answered,3\n"));
        assertThat(sentence(model)).startsWith("One is here already.");
        model.add();
        assertThat(store.list()).hasSize(3);
        assertThat(store.load(new AssessmentId("here")).answers().size()).isZero();
    }

    @Test
    void a_wrong_file_is_refused_with_every_problem_of_the_framework_it_fits_best() throws IOException {
        OpenViewModel model = open(csv("KHM,2026,vat,answered,9\nKHM,2027,vat,maybe,\nWSM,2026,vat,answered,1\n"));
        Opened opened = model.openedProperty().get();
        assertThat(((Opened.RefusedAnswers) opened).framework()).isEqualTo(small);
        assertThat(OpenWords.problems(opened)).hasSize(2);
        assertThat(model.words().place(OpenWords.problems(opened).get(0))).isEqualTo("answers.csv:2");
        assertThat(sentence(model)).startsWith("2 problems were found. Nothing was added.");
        assertThat(model.words().toCopy(opened)).contains("answers.csv:3: ");
        assertThat(model.words().action(opened)).isEmpty();
        model.add();
        assertThat(store.list()).isEmpty();
    }

    @Test
    void answers_can_be_read_against_another_framework() throws IOException {
        OpenViewModel model = open(csv("KHM,2026,vat,answered,3\n"));
        model.readAgainst(shipped);
        assertThat(model.openedProperty().get()).isInstanceOf(Opened.RefusedAnswers.class);
        model.readAgainst(small);
        assertThat(model.openedProperty().get()).isInstanceOf(Opened.AnswerFile.class);
    }

    @Test
    void a_folder_is_a_questionnaire_and_so_is_the_file_that_heads_it() {
        library = new MemoryLibrary(small);
        for (Path path : List.of(SHIPPED, SHIPPED.resolve("framework.json"))) {
            OpenViewModel model = open(path);
            assertThat(model.words().heading(model.openedProperty().get()))
                    .isEqualTo("Questionnaire: South-South E-Commerce Readiness");
            assertThat(sentence(model)).contains("4 pillars, 23 themes, 119 questions, 24 of them core.");
        }
        OpenViewModel model = open(SHIPPED);
        model.add();
        assertThat(library.all()).hasSize(2);
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void a_version_that_is_here_with_other_contents_is_not_replaced() {
        OpenViewModel model = open(SHIPPED);
        model.add();
        assertThat(model.messageProperty().get()).startsWith("Nothing was added:");
        assertThat(navigator.routes()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void an_empty_folder_is_refused() {
        OpenViewModel model = open(folder);
        assertThat(model.openedProperty().get()).isInstanceOf(Opened.RefusedQuestionnaire.class);
    }

    @Test
    void another_kind_of_file_is_told_what_can_be_opened() throws IOException {
        OpenViewModel model = open(Files.writeString(folder.resolve("letter.docx"), "x"));
        assertThat(model.openedProperty().get()).isInstanceOf(Opened.OtherKind.class);
        assertThat(sentence(model)).contains(".csv").contains("framework.json").contains(".readiness");
    }

    @Test
    void what_could_not_be_kept_is_said_and_added_once_on_the_next_attempt() throws IOException {
        OpenViewModel model = open(csv("KHM,2026,vat,answered,3\n"));
        store.failWith(StoreException.Reason.DISK_FULL);
        model.add();
        assertThat(model.messageProperty().get()).startsWith("The disk is full");
        store.failWith(null);
        model.add();
        assertThat(store.list()).hasSize(1);
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void an_empty_file_of_answers_has_nothing_to_add() throws IOException {
        OpenViewModel model = open(csv(""));
        assertThat(model.words().heading(model.openedProperty().get())).isEqualTo("No answers are in this file");
        assertThat(model.words().action(model.openedProperty().get())).isEmpty();
    }
}
