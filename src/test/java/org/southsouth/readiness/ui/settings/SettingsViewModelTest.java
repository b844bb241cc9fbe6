package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemorySettings;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

class SettingsViewModelTest {
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), background);
    private final MemorySettings store = new MemorySettings(new Settings(WindowLook.DARK, 16, "Sok Dara"));
    private final List<Settings> applied = new ArrayList<>();
    private final SettingsViewModel model = new SettingsViewModel(context, store, applied::add, "/data");

    @Test
    void what_is_chosen_is_applied_and_kept_at_once() {
        model.load();
        model.chooseLook(WindowLook.LIGHT);
        model.chooseTextSize(20);
        assertThat(applied)
                .containsExactly(
                        new Settings(WindowLook.LIGHT, 16, "Sok Dara"), new Settings(WindowLook.LIGHT, 20, "Sok Dara"));
        assertThat(store.load()).isEqualTo(new Settings(WindowLook.LIGHT, 20, "Sok Dara"));
        assertThat(context.frame().statusProperty().get()).isEqualTo("Settings saved");
    }

    @Test
    void choosing_the_same_again_changes_nothing() {
        model.load();
        model.chooseLook(WindowLook.DARK);
        assertThat(applied).isEmpty();
    }

    @Test
    void a_name_is_kept_when_somebody_stops_typing_or_leaves() {
        model.load();
        model.typeName("So");
        model.typeName("Sophea ");
        assertThat(applied).isEmpty();
        background.passTime();
        assertThat(store.load().name()).isEqualTo("Sophea");
        model.typeName("");
        model.save();
        assertThat(store.load().name()).isEmpty();
        background.passTime();
        assertThat(applied).hasSize(2);
    }

    @Test
    void settings_that_could_not_be_kept_are_said_and_tried_again() {
        model.load();
        store.failWith(new FileException(FileException.Reason.DISK_FULL, "settings.json", null));
        model.chooseTextSize(18);
        assertThat(context.frame().savingProperty().get()).isEqualTo(Saving.FAILED);
        assertThat(context.frame().statusProperty().get()).contains("disk is full");
        store.failWith(null);
        context.frame().retry();
        assertThat(store.load().textSize()).isEqualTo(18);
        assertThat(context.frame().savingProperty().get()).isEqualTo(Saving.SAVED);
    }

    @Test
    void every_library_of_the_build_is_named_with_its_licence() throws IOException {
        String listed =
                Files.readString(Path.of("src/main/resources/org/southsouth/readiness/ui/settings/licences.txt"));
        String pom = Files.readString(Path.of("pom.xml"));
        int begin = pom.indexOf("<dependencies>", pom.indexOf("</dependencyManagement>"));
        String dependencies = pom.substring(begin, pom.indexOf("</dependencies>", begin));
        List<String> shipped = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(dependencies)
                .results()
                .map(found -> found.group(1))
                .filter(dependency -> !dependency.matches("(?s).*<scope>(test|provided)</scope>.*"))
                .map(dependency -> dependency.replaceAll("(?s).*?<artifactId>(.*?)</artifactId>.*", "$1"))
                .toList();
        assertThat(shipped).isNotEmpty().allMatch(artifact -> listed.matches("(?s).*\\b" + artifact + "\\b.*"));
        assertThat(Licence.all())
                .hasSizeGreaterThan(10)
                .allMatch(one -> !one.terms().isEmpty());
    }
}
