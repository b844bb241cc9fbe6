package org.southsouth.readiness.ui.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Offices.SAMOA;
import static org.southsouth.readiness.testing.Offices.level;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.NoForms;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.testfx.api.FxRobot;

class SendScreenTest {
    private final Offices offices;
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());
    private final MemoryExports desk = new MemoryExports();
    private final FxRobot robot = new FxRobot();

    SendScreenTest(@TempDir Path folder) {
        this.offices = new Offices(folder);
        offices.answerHere("vat", level(1), 1);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, false, 14, ''",
        "1440, 900, true, 14, -dark",
        "1024, 700, false, 14, -1024",
        "1024, 700, true, 20, -1024-largest",
    })
    void what_goes_is_chosen_and_saved(int width, int height, boolean isDark, int textSize, String name) {
        desk.choose("/home/dara/Samoa-2026.readiness");
        Scene scene = new InShell(context, new Route.Send(SAMOA))
                .show(
                        dialogs -> new SendController(
                                new SendViewModel(
                                        SAMOA,
                                        context,
                                        new SendViewModel.Ports(
                                                offices.exports(),
                                                offices.files(),
                                                desk,
                                                () -> "Dara",
                                                AskedParts.NONE,
                                                new NoForms())),
                                desk),
                        width,
                        height,
                        new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        robot.clickOn("A pillar or a theme");
        robot.clickOn("Save the file…");
        ScreenDriver.picture(scene, "send" + name);
        robot.interact(() -> {
            robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                    .filter(box -> box.getText().startsWith("Ask whoever"))
                    .forEach(CheckBox::fire);
            ((ScrollPane) scene.lookup(".scroll-pane")).setVvalue(0.5);
        });
        ScreenDriver.picture(scene, "send-asking" + name);
        assertThat(desk.files()).containsKey("/home/dara/Samoa-2026.readiness");
        assertThat(CutTexts.in(scene, label -> !isOnPage(label))).isEmpty();
    }

    private static boolean isOnPage(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("send-page")) {
                return true;
            }
        }
        return false;
    }
}
