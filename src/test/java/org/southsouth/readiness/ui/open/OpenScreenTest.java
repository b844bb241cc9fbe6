package org.southsouth.readiness.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class OpenScreenTest {
    @TempDir
    Path folder;

    private final Framework shipped = new JsonFrameworkSource().shipped();
    private final Framework small = Questionnaires.framework(
            Mean.ARITHMETIC, Questionnaires.pillar("law", Questionnaires.theme("tax", Questionnaires.levels("vat"))));
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(InstantSource.fixed(ScreenContexts.NOW));
    private final KeyRobot robot = new KeyRobot();
    private int added;

    private Scene show(Path path, int width, int height, Settings settings) {
        OpenViewModel.Ports ports = new OpenViewModel.Ports(
                new JsonFrameworkSource(), new CsvAnswersSource(), new MemoryLibrary(shipped, small), store);
        OpenViewModel model =
                new OpenViewModel(context, ports, () -> new AssessmentId("new" + ++added), path.toString());
        return new InShell(context, new Route.Open(path.toString()))
                .show(dialogs -> new OpenController(model), width, height, settings);
    }

    private Path csv(String rows) throws IOException {
        return Files.writeString(
                folder.resolve("answers from the embassies.csv"), "subject,round,question,status,value\n" + rows);
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, false, 14, ''",
        "1440, 900, true, 14, -dark",
        "1024, 700, false, 14, -1024",
        "1024, 700, true, 14, -1024-dark",
        "1024, 700, false, 20, -1024-largest",
    })
    void each_kind_of_file_fits_its_window(int width, int height, boolean isDark, int textSize, String name)
            throws IOException {
        Settings settings = new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, "");
        Scene answers = show(
                csv("KHM,2026,vat,answered,3\nWSM,2026,vat,answered,3\nKHM:Phnom Penh,2026,vat,answered,1\n"),
                width,
                height,
                settings);
        ScreenDriver.picture(answers, "open-answers" + name);
        assertThat(CutTexts.in(answers)).allMatch(text -> text.endsWith(".csv"));
        robot.clickOn("Add 3 assessments");
        assertThat(navigator.routes()).containsExactly(new Route.Home());
        Scene again = show(csv("KHM,2026,vat,answered,3\n"), width, height, settings);
        ScreenDriver.picture(again, "open-answers-here" + name);
        Scene questionnaire = show(Path.of("assessments/south-south-ecommerce"), width, height, settings);
        robot.clickOn("Add to this computer");
        ScreenDriver.picture(questionnaire, "open-framework" + name);
        assertThat(CutTexts.in(questionnaire)).isEmpty();
        Scene other = show(Path.of("letter.docx"), width, height, settings);
        ScreenDriver.picture(other, "open-other" + name);
        assertThat(CutTexts.in(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"open-refused, 1440, 900, false, 14", "open-refused-1024-largest, 1024, 700, true, 20"})
    void a_refused_file_lists_its_problems_and_copies_them(
            String name, int width, int height, boolean isDark, int textSize) throws IOException {
        String rows = IntStream.rangeClosed(1, 400)
                .mapToObj(row -> "KHM," + row + ",vat,answered,9")
                .collect(Collectors.joining("\n"));
        Scene scene =
                show(csv(rows), width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        robot.clickOn("Copy the list");
        ScreenDriver.picture(scene, name);
        assertThat(CutTexts.in(scene)).allMatch(text -> text.endsWith(".csv"));
        assertThat(scene.getRoot().lookupAll(".open-problem")).hasSizeLessThan(40);
        String[] copied = new String[1];
        ScreenDriver.onWindow(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines()).hasSize(400);
    }

    @Test
    void cancel_goes_back() {
        show(Path.of("letter.docx"), 1440, 900, Settings.DEFAULT);
        robot.clickOn("Cancel");
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }
}
