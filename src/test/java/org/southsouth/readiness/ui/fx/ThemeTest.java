package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;

class ThemeTest {
    @Test
    void an_empty_page_is_light_or_dark_as_the_tokens_say() {
        assertThat(Theme.page(Settings.DEFAULT).getBrightness()).isGreaterThan(0.9);
        assertThat(Theme.page(Settings.DEFAULT.withLook(WindowLook.DARK)).getBrightness())
                .isLessThan(0.2);
    }
}
