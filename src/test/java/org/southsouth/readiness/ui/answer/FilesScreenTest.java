package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;

class FilesScreenTest {
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();
    private static final String QUESTION = "WOM-SKIL-03";
    private static final AttachedFile LAW = MemoryEvidence.file("law.txt", "text of the law");
    private static final AttachedFile FAR = MemoryEvidence.file(
            "Report of the Ministry of Women, Community and Social Development on training for women who trade online, annex two, 2025.pdf",
            "elsewhere");

    private static Desktop desktop(AttachedFile... files) {
        Evidence evidence = new Evidence(Grade.A, "Law 5", 2024, List.of(files));
        Answer answer = new Answer(new Response.Chosen("2"), "", evidence);
        Desktop desktop = Desktop.of(SHIPPED, Answers.none().with(new QuestionId(QUESTION), answer));
        desktop.evidence.kept.put(LAW.sha256(), "text of the law");
        desktop.evidence.disk.put("/home/ana/census.xlsx", "figures");
        return desktop;
    }

    private static Scene show(Desktop desktop, int width, int height, boolean isDark) {
        return ScreenDriver.show(
                () -> desktop.controller(QUESTION),
                width,
                height,
                new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, 14, ""));
    }

    private static Stream<Node> card(Scene scene, String style) {
        return scene.getRoot().lookupAll(".q-open").stream()
                .flatMap(card -> card.lookupAll(style).stream())
                .filter(FilesScreenTest::isShown);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static Button button(Scene scene, String accessible) {
        return card(scene, ".button")
                .map(Button.class::cast)
                .filter(one -> accessible.equals(one.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Scene scene) {
        return card(scene, ".label").map(node -> ((Labeled) node).getText()).toList();
    }

    @ParameterizedTest
    @CsvSource({"light, 1440, 900, false", "dark, 1440, 900, true", "small, 1024, 700, false"})
    void files_are_named_and_can_be_opened_copied_and_taken_away(String name, int width, int height, boolean isDark) {
        Desktop desktop = desktop(LAW, FAR);
        Scene scene = show(desktop, width, height, isDark);
        ScreenDriver.picture(scene, "answer-files-" + name);
        assertThat(card(scene, ".hyperlink.attached-name").map(node -> ((Hyperlink) node).getText()))
                .containsExactly("law.txt");
        assertThat(words(scene))
                .contains("Text, 15 bytes", FAR.name(), "PDF, 9 bytes: not here, only its name came along");
        ScreenDriver.onWindow(() -> card(scene, ".hyperlink.attached-name")
                .map(ButtonBase.class::cast)
                .forEach(ButtonBase::fire));
        assertThat(desktop.evidence.opened).containsExactly("/opened/law.txt:text of the law");
        desktop.dialogs.chosen = List.of("/tmp/copy.txt");
        ScreenDriver.onWindow(() -> button(scene, "Save a copy of law.txt").fire());
        assertThat(desktop.evidence.disk).containsEntry("/tmp/copy.txt", "text of the law");
        ScreenDriver.onWindow(
                () -> button(scene, "Remove law.txt from this answer").fire());
        assertThat(desktop.stored().to(new QuestionId(QUESTION)).evidence().files())
                .containsExactly(FAR);
    }

    @Test
    void a_chosen_file_and_a_dropped_one_are_attached_and_what_cannot_be_is_told() {
        Desktop desktop = desktop();
        Scene scene = show(desktop, 1440, 900, false);
        assertThat(words(scene)).contains("None attached");
        desktop.dialogs.chosen = List.of("/home/ana/census.xlsx", "/home/ana/setup.exe");
        String title = SHIPPED.question(new QuestionId(QUESTION)).orElseThrow().title();
        ScreenDriver.onWindow(
                () -> button(scene, "Attach a file to the answer to " + title).fire());
        assertThat(desktop.stored().to(new QuestionId(QUESTION)).evidence().files())
                .extracting(AttachedFile::name)
                .containsExactly("census.xlsx");
        assertThat(words(scene)).anyMatch(line -> line.startsWith("setup.exe: A file that ends in"));
        ScreenDriver.picture(scene, "answer-files-refused");
        desktop.evidence.disk.put("/home/ana/letter.pdf", "Dear Ana");
        ScreenDriver.onWindow(
                () -> ((FileRows) scene.getRoot().lookup(".attached-files")).drop(List.of("/home/ana/letter.pdf")));
        assertThat(desktop.stored().to(new QuestionId(QUESTION)).evidence().files())
                .extracting(AttachedFile::name)
                .containsExactly("census.xlsx", "letter.pdf");
        assertThat(words(scene)).noneMatch(line -> line.startsWith("setup.exe"));
    }

    @Test
    void a_file_is_opened_by_enter_on_its_name() {
        Desktop desktop = desktop(LAW);
        Scene scene = show(desktop, 1440, 900, false);
        ScreenDriver.onWindow(() -> {
            scene.getWindow().requestFocus();
            card(scene, ".hyperlink.attached-name").forEach(Node::requestFocus);
        });
        new KeyRobot().push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(desktop.evidence.opened).hasSize(1);
        assertThat(card(scene, ".hyperlink.attached-name")).hasSize(1);
    }

    @Test
    void what_takes_long_shows_how_far_it_is_and_can_be_stopped() {
        Desktop desktop = desktop();
        Scene scene = show(desktop, 1440, 900, false);
        desktop.background.beSlow();
        FileRows rows = (FileRows) scene.getRoot().lookup(".attached-files");
        ScreenDriver.onWindow(() -> rows.showGoing(new Attaching.Going(new QuestionId(QUESTION), "census.xlsx", 0.4)));
        assertThat(words(scene)).contains("Reading census.xlsx");
        ScreenDriver.picture(scene, "answer-files-reading");
        ScreenDriver.onWindow(() -> rows.showGoing(null));
        assertThat(words(scene)).doesNotContain("Reading census.xlsx");
    }

    @Test
    void what_is_signed_off_is_opened_and_copied_only() {
        Desktop desktop = desktop(LAW);
        desktop.reviews.signOff(new Signing(Desktop.ID, List.of(new Person("Lina", "")), "", "Ana"), SHIPPED);
        Scene scene = show(desktop, 1440, 900, false);
        assertThat(card(scene, ".hyperlink.attached-name")).hasSize(1);
        assertThat(card(scene, ".button").map(Node::getAccessibleText))
                .contains("Save a copy of law.txt")
                .noneMatch(words -> words != null && (words.startsWith("Remove") || words.startsWith("Attach")));
        ScreenDriver.picture(scene, "answer-files-signed-off");
    }
}
