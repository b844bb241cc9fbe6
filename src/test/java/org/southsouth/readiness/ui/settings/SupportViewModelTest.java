package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;

class SupportViewModelTest {
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), background);
    private final List<String> asked = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    @Test
    void it_is_made_when_somebody_looks_and_what_was_seen_is_what_is_written() {
        SupportViewModel model = new SupportViewModel(
                context,
                () -> {
                    asked.add("asked");
                    return "figures é\n";
                },
                (file, bytes) -> written.add(file + ": " + new String(bytes, StandardCharsets.UTF_8)),
                false);
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(asked).isEmpty();
        model.look();
        assertThat(model.textProperty().get()).isEqualTo("figures é\n");
        model.save("/stick/support.txt");
        assertThat(written).containsExactly("/stick/support.txt: figures é\n");
        assertThat(asked).hasSize(1);
        assertThat(context.frame().statusProperty().get()).isEqualTo("Written: support.txt (11 bytes)");
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        SupportViewModel model = new SupportViewModel(
                context,
                () -> "figures",
                (file, bytes) -> {
                    throw new FileException(FileException.Reason.DISK_FULL, file, null);
                },
                false);
        model.look();
        model.save("/stick/support.txt");
        assertThat(background.shownFailures()).hasSize(1);
    }
}
